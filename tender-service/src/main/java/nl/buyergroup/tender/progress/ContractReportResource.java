package nl.buyergroup.tender.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/contracts/{contractId}/progress-reports")
@Tag(name = "Progress")
public class ContractReportResource {
    @Inject
    ProgressReports reports;

    @POST
    @RolesAllowed("editor")
    @Operation(summary = "Write a progress report on your contract as its supplier")
    @ResponseStatus(201)
    public RestResponse<ReportView> writeReport(UUID contractId, @NotNull @Valid WriteReport request) {
        var report = reports.write(contractId, request);
        return Answers.created("progress-reports/" + report.id(), report, report.version());
    }

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "Reports on a contract; its buyer sees them from their submission on")
    public Page<ReportView> listReports(UUID contractId, @BeanParam @Valid Page.Request page) {
        return Page.of(reports.list(contractId, page), page, ReportView::id);
    }
}
