package nl.buyergroup.ambition.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.buyergroup.platform.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/suggestions")
@RolesAllowed({"reader", "editor", "approver"})
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {
    static final String ORDER =
            """
            Rests on your organisation's newest final footprint scan, before verified reductions, and on the newest \
            benchmark edition; who has no scan gets the packages of the edition by their mean.

            **Effect**: what is saved when the package comes down to half of the network's mean, or to half of your own \
            figure where that is lower or where no mean was published. So what others show to be possible counts in \
            full and the rest by half, as in the network's own goal for catering, and a figure that passes the mean \
            makes no jump.

            **Order**: by effect, then by figure, the largest first; then by code.

            **Hotspot**: a package of the smallest set that makes up at least 80 % of your footprint; equal figures \
            are treated alike. Shares are rounded to four decimals that together make exactly 1.

            **Confidence**: low when the figure was carried forward from an earlier year or is the mean of others; \
            it does not change the order. Verified reductions are not yet taken off a figure that was carried forward, \
            while the means have them taken off.""";

    @Inject
    Suggestions suggestions;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Packages where a goal would have the greatest effect", description = ORDER)
    public SuggestionList listSuggestions() {
        caller.mustBe("member");
        return suggestions.of(caller.organisation());
    }
}
