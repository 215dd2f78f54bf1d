package nl.buyergroup.tender.wheel;

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

@Path("/adopted-wheels")
@Tag(name = "Adopted wheels")
public class AdoptedWheelResource {
    @Inject
    AdoptedWheels wheels;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "Your own adopted wheels that have arrived here")
    public Page<AdoptedWheelView> listAdoptedWheels(@BeanParam @Valid Page.Request page) {
        return Page.of(wheels.list(caller.organisation(), page), page, AdoptedWheelView::wheelId);
    }
}
