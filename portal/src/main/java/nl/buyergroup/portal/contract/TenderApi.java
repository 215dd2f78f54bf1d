package nl.buyergroup.portal.contract;

import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.portal.page.Items;
import nl.buyergroup.portal.page.Unreached;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/tender/v1/contracts")
@RegisterRestClient(configKey = "tender")
@RegisterClientHeaders
@Retry(delay = 0)
@RetryWhen(exception = Unreached.class)
public interface TenderApi {
    record Contract(
            UUID id,
            UUID buyerId,
            UUID supplierId,
            String packageCode,
            LocalDate startDate,
            LocalDate endDate,
            List<Milestone> milestones,
            List<Kpi> kpis) {}

    record Milestone(UUID id, String title, LocalDate dueOn) {}

    record Kpi(UUID id, String indicator, String unit, BigDecimal baseline, List<Target> targets) {}

    record Target(LocalDate on, BigDecimal value) {}

    record Report(UUID id, String state, Version latest) {
        private static final Set<String> DECIDED = Set.of("VERIFIED", "PARTLY_VERIFIED");
        private static final Set<String> WITH_THE_BUYER = Set.of("SUBMITTED", "IN_REVIEW");

        boolean isVerified() {
            return DECIDED.contains(state) && latest != null;
        }

        boolean waitsFor(boolean buyer) {
            return buyer ? WITH_THE_BUYER.contains(state) : "RETURNED".equals(state);
        }
    }

    record Version(LocalDate periodTo, List<Entry> entries) {}

    record Entry(UUID kpiId, UUID milestoneId, BigDecimal value, Boolean reached, Boolean accepted) {}

    @GET
    Items<Contract> contracts(@QueryParam("limit") int limit);

    @GET
    @Path("/{id}/progress-reports")
    Items<Report> reports(@PathParam("id") UUID contractId, @QueryParam("limit") int limit);
}
