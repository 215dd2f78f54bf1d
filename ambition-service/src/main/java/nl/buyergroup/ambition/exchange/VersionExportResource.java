package nl.buyergroup.ambition.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.WheelRevision;
import nl.buyergroup.ambition.wheel.WheelRevisions;
import nl.buyergroup.platform.http.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/value-wheels/{id}/versions")
@RolesAllowed({"reader", "editor", "approver"})
public class VersionExportResource {
    @Inject
    ValueWheels wheels;

    @Inject
    WheelRevisions revisions;

    @GET
    @Path("/{number}/export")
    @Produces({MediaType.APPLICATION_JSON, Format.XLSX})
    @Transactional
    @Operation(summary = "An adopted version of a value wheel as a file, JSON or a workbook")
    @APIResponse(
            responseCode = "200",
            description = "The file; a workbook is in the language of the reader",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WheelDocument.class)),
                @Content(mediaType = Format.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response exportVersion(UUID id, int number, @Context HttpHeaders headers) {
        var level = wheels.own(id).level();
        var version = revisions.adopted(id, number).map(WheelRevision::content).orElseThrow(DomainException::notFound);
        return Format.wanted(headers)
                .file(WheelDocument.of(level, version), version.title() + " v" + number, headers)
                .tag(new EntityTag("v" + number))
                .build();
    }
}
