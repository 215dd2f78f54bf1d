package nl.buyergroup.portal.ambition;

import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.portal.page.Items;
import nl.buyergroup.portal.page.Unreached;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/ambition/v1/value-wheels")
@RegisterRestClient(configKey = "ambition")
@RegisterClientHeaders
@Retry(delay = 0)
@RetryWhen(exception = Unreached.class)
public interface AmbitionApi {
    record Summary(UUID id, String level, String title, Instant changedAt, Instant adoptedAt) {
        boolean isOfOrganisation() {
            return "ORGANISATION".equals(level);
        }
    }

    record Wheel(UUID id, String title, String ambition, Instant adoptedAt, List<Theme> themes) {}

    record Theme(UUID id, String name) {}

    record Goal(
            UUID id,
            UUID themeId,
            String indicator,
            String unit,
            BigDecimal baseline,
            LocalDate baselineDate,
            BigDecimal target,
            LocalDate targetDate,
            BigDecimal currentValue,
            LocalDate measuredOn,
            Boolean onTrack) {}

    @GET
    Items<Summary> wheels(@QueryParam("state") String state, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    @Produces("application/json")
    Wheel wheel(@PathParam("id") UUID id);

    @GET
    @Path("/{id}")
    @Produces("image/svg+xml")
    byte[] picture(@PathParam("id") UUID id, @HeaderParam("Accept-Language") String language);

    @GET
    @Path("/{id}/goals")
    Items<Goal> goals(@PathParam("id") UUID id, @QueryParam("limit") int limit);
}
