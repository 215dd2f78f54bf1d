package nl.buyergroup.footprint.reduction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/measured-reductions")
@RolesAllowed({"reader", "editor", "approver"})
@Tag(name = "Measured reductions")
public class MeasuredReductionResource {
    @Inject
    MeasuredReductions reductions;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Your organisation's verified reductions, and which of them count")
    public Page<MeasuredReductionView> listMeasuredReductions(@BeanParam @Valid Page.Request page) {
        caller.mustBe("member");
        var fetched = reductions.page(caller.organisation(), page);
        var counting = reductions.countingAmong(caller.organisation(), fetched);
        var views = fetched.stream()
                .map(r -> MeasuredReductionView.from(r, counting.contains(r)))
                .toList();
        return Page.of(views, page, MeasuredReductionView::id);
    }
}
