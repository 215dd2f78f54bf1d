package nl.buyergroup.ambition.wheel.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.platform.http.ReaderLanguage;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A wheel as a file: to keep, to pass on, or to fill in elsewhere. */
@Path("/value-wheels")
@RolesAllowed({"reader", "editor", "approver"})
public class ExportResource {
    @Inject
    ValueWheels wheels;

    @Inject
    ReaderLanguage language;

    @GET
    @Path("/{id}/export")
    @Produces({MediaType.APPLICATION_JSON, Format.XLSX})
    @Operation(
            summary =
                    "A value wheel as a file, JSON or a workbook. An import needs the ETag of the wheel itself as If-Match; that of JSON is the same, that of a workbook is not")
    @APIResponse(
            responseCode = "200",
            description = "The file; a workbook is in the language of the reader",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WheelDocument.class)),
                @Content(mediaType = Format.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response exportWheel(UUID id, @Context HttpHeaders headers) {
        var wheel = wheels.own(id);
        return Format.wanted(headers)
                .file(
                        WheelDocument.of(wheel.level(), wheel.content()),
                        wheel.content().title(),
                        Revision.tag(wheel.version()),
                        language.get())
                .build();
    }
}
