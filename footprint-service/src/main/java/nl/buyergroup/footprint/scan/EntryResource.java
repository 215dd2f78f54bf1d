package nl.buyergroup.footprint.scan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures of a scan. The {@code If-Match} and {@code ETag} are those of the scan that they are part of. */
@Path("/scans/{id}/entries/{packageCode}/{scope}")
@RolesAllowed("editor")
@Tag(name = "Scans")
public class EntryResource {
    @Inject
    Scans scans;

    @PUT
    @Operation(summary = "Enter or replace the figure of a package and scope")
    public RestResponse<ScanView> enterFigure(
            UUID id,
            String packageCode,
            @Min(1) @Max(3) int scope,
            @HeaderParam("If-Match") Revision seen,
            @NotNull @Valid EntryFigure request) {
        var key = new EntryKey(packageCode, scope);
        var scan = scans.enter(id, seen, key, request.entry());
        return Answers.current(scan, scan.version());
    }

    @DELETE
    @Operation(summary = "Remove the figure of a package and scope")
    @APIResponse(responseCode = "204", description = "Removed; the ETag is the scan's new one")
    public RestResponse<Void> dropFigure(
            UUID id, String packageCode, @Min(1) @Max(3) int scope, @HeaderParam("If-Match") Revision seen) {
        var scan = scans.drop(id, seen, new EntryKey(packageCode, scope));
        return RestResponse.ResponseBuilder.<Void>noContent()
                .tag(Revision.tag(scan.version()))
                .build();
    }
}
