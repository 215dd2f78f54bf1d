package nl.buyergroup.portal.benchmark;

import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.portal.page.Items;
import nl.buyergroup.portal.page.Text;
import nl.buyergroup.portal.page.Unreached;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/footprint/v1")
@RegisterRestClient(configKey = "footprint")
@RegisterClientHeaders
@Retry(delay = 0)
@RetryWhen(exception = Unreached.class)
public interface FootprintApi {
    record Edition(UUID id, int year, String title, String status, Instant publishedAt, List<Line> lines) {
        public boolean isPublished() {
            return "PUBLISHED".equals(status);
        }
    }

    record Line(String packageCode, BigDecimal meanKgCo2ePerFte, int organisations) {}

    record Position(BigDecimal ownKgCo2ePerFte) {}

    record ProcurementPackage(String code, Text name) {}

    @GET
    @Path("/benchmark-editions")
    Items<Edition> editions(@QueryParam("limit") int limit);

    @GET
    @Path("/benchmark-editions/{id}")
    Edition edition(@PathParam("id") UUID id);

    @GET
    @Path("/benchmark-editions/{id}/lines/{packageCode}/position")
    Position position(@PathParam("id") UUID id, @PathParam("packageCode") String packageCode);

    @GET
    @Path("/packages")
    Items<ProcurementPackage> packages();
}
