package nl.buyergroup.tender.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.tender.progress.evidence.EvidenceView;
import nl.buyergroup.tender.progress.evidence.MediaKind;
import nl.buyergroup.tender.progress.evidence.NewEvidence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/progress-reports/{id}/evidence")
@Tag(name = "Progress")
public class EvidenceResource {
    private static final String FILE_NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,94}\\.[A-Za-z]{3,4}";

    @Inject
    EvidenceFiles files;

    @POST
    @Consumes({"application/pdf", "image/png", "image/jpeg", "text/csv"})
    @RolesAllowed("editor")
    @Operation(summary = "Add evidence to a report that is being written: the file itself, at most 5 MB")
    @ResponseStatus(201)
    public RestResponse<EvidenceView> addEvidence(
            UUID id,
            @QueryParam("fileName") @NotNull @Pattern(regexp = FILE_NAME) String fileName,
            @QueryParam("validUntil") @Plausible LocalDate validUntil,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String contentType,
            @NotNull byte[] content) {
        var kind = MediaKind.of(contentType).orElseThrow(NotSupportedException::new);
        var evidence = files.add(id, NewEvidence.of(fileName, kind, validUntil, content), content);
        var path = "progress-reports/" + id + "/evidence/" + evidence.id();
        return ResponseBuilder.create(Status.CREATED, evidence)
                .location(URI.create(path))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("/{evidenceId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "The file, for the buyer and the supplier of the contract")
    @APIResponse(
            responseCode = "200",
            description = "The file as it was added",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getEvidence(UUID id, UUID evidenceId) {
        var evidence = files.get(id, evidenceId);
        return Response.ok(files.content(evidenceId), evidence.mediaType())
                .header("Content-Disposition", attachment(evidence.fileName()))
                .tag(evidence.sha256())
                .build();
    }

    /** RFC 6266: a plain name for old readers and the real one for all others. */
    private static String attachment(String fileName) {
        var plain = fileName.replaceAll("[^ -~]", "_");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
