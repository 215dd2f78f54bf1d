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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import nl.buyergroup.ambition.Text;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.WheelRevision;
import nl.buyergroup.ambition.wheel.WheelRevisions;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A wheel as a file: to keep, to pass on, or to fill in elsewhere. */
@Path("/")
@RolesAllowed({"reader", "editor", "approver"})
public class ExportResource {
    private static final Text EMPTY = new Text("waardenwiel invullen", "fill in a value wheel");

    @Inject
    ValueWheels wheels;

    @Inject
    WheelRevisions revisions;

    @GET
    @Path("/value-wheels/{id}/export")
    @Produces({MediaType.APPLICATION_JSON, Format.XLSX})
    @Operation(summary = "A value wheel as a file, JSON or a workbook; its ETag is what an import needs as If-Match")
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
        var wheel = wheels.view(id);
        return file(WheelDocument.of(wheel), wheel.title(), headers)
                .tag(Revision.tag(wheel.version()))
                .build();
    }

    @GET
    @Path("/value-wheels/{id}/versions/{number}/export")
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
        return file(WheelDocument.of(level, version), version.title() + " v" + number, headers)
                .tag(new EntityTag("v" + number))
                .build();
    }

    @GET
    @Path("/wheel-workbook")
    @Produces(Format.XLSX)
    @Operation(
            summary = "An empty workbook to fill in a value wheel, with an explanation, in the language of the reader")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = Format.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response emptyWorkbook(@Context HttpHeaders headers) {
        return file(WheelDocument.empty(), EMPTY.in(Format.dutch(headers)), Format.WORKBOOK, headers)
                .build();
    }

    private static ResponseBuilder file(WheelDocument wheel, String title, HttpHeaders headers) {
        return file(wheel, title, Format.wanted(headers), headers);
    }

    private static ResponseBuilder file(WheelDocument wheel, String title, Format format, HttpHeaders headers) {
        boolean dutch = Format.dutch(headers);
        return Response.ok(format.write(wheel, dutch), format.mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(title, format.extension))
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
    }
}
