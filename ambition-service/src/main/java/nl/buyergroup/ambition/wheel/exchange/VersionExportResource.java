package nl.buyergroup.ambition.wheel.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.platform.http.ReaderLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/value-wheels/{id}/versions")
@RolesAllowed({"reader", "editor", "approver"})
public class VersionExportResource {
    @Inject
    AdoptedDocuments documents;

    @Inject
    ReaderLanguage language;

    @GET
    @Path("/{number}/export")
    @Produces({MediaType.APPLICATION_JSON, Format.XLSX})
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
        var document = documents.mustFind(id, number);
        return Format.wanted(headers)
                .file(document, document.title() + " v" + number, new EntityTag("v" + number), language.get())
                .build();
    }
}
