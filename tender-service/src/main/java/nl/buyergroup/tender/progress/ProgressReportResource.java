package nl.buyergroup.tender.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/progress-reports/{id}")
@Tag(name = "Progress")
public class ProgressReportResource {
    @Inject
    ProgressReports reports;

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A report with the latest version that you may see")
    public RestResponse<ReportView> getReport(UUID id) {
        return answer(reports.get(id));
    }

    @GET
    @Path("/versions")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "All versions of a report that you may see, with their verdicts")
    public Page<ReportVersionView> listReportVersions(UUID id, @BeanParam @Valid Page.Request page) {
        return Page.of(reports.versions(id, page), page, ReportVersionView::id);
    }

    @PUT
    @RolesAllowed("editor")
    @Operation(summary = "Write a new version of a draft or returned report")
    public RestResponse<ReportView> reviseReport(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid WriteReport request) {
        return answer(reports.revise(id, seen, request));
    }

    @POST
    @Path("/submission")
    @RolesAllowed("editor")
    @Operation(summary = "Submit the report to the buyer; it needs evidence")
    public RestResponse<ReportView> submitReport(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(reports.submit(id, seen));
    }

    @POST
    @Path("/review")
    @RolesAllowed({"editor", "approver"})
    @Operation(summary = "Take a submitted report into review, as the buyer")
    public RestResponse<ReportView> reviewReport(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(reports.startReview(id, seen));
    }

    @POST
    @Path("/verdict")
    @RolesAllowed("approver")
    @Operation(summary = "Decide on a report in review, as the buyer")
    public RestResponse<ReportView> decideOnReport(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid GiveVerdict request) {
        return answer(reports.decide(id, seen, request));
    }

    private static RestResponse<ReportView> answer(ReportView report) {
        return Answers.current(report, report.version());
    }
}
