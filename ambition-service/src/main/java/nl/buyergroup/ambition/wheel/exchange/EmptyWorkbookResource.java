package nl.buyergroup.ambition.wheel.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.buyergroup.platform.http.ReaderLanguage;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/wheel-workbook")
@RolesAllowed({"reader", "editor", "approver"})
public class EmptyWorkbookResource {
    private static final Text NAME = new Text("waardenwiel invullen", "fill in a value wheel");

    @Inject
    ReaderLanguage language;

    @GET
    @Produces(Format.XLSX)
    @Operation(
            summary = "An empty workbook to fill in a value wheel, with an explanation, in the language of the reader")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = Format.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response emptyWorkbook() {
        return Format.WORKBOOK
                .file(WheelDocument.empty(), NAME.in(language.get()), language.get())
                .build();
    }
}
