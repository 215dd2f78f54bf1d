package nl.buyergroup.ambition.wheel.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.Proposal;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.WheelView;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a wheel over from a file: all of it, or nothing with every mistake named by its cell. */
@Path("/value-wheels")
@Consumes({MediaType.APPLICATION_JSON, Format.XLSX})
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("editor")
public class ImportResource {
    @Inject
    ValueWheels wheels;

    @Inject
    Validator validator;

    @Inject
    Caller caller;

    @POST
    @Path("/imports")
    @ResponseStatus(201)
    @Operation(summary = "Start a value wheel of your own organisation from a file")
    public RestResponse<WheelView> importWheel(
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = WheelDocument.class)),
                                @Content(
                                        mediaType = Format.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    @NotNull
                    byte[] body) {
        caller.mustBe("member");
        var view = wheels.create(proposal(headers, body));
        return Answers.created("value-wheels/" + view.id(), view, view.version());
    }

    @PUT
    @Path("/{id}/content")
    @Operation(summary = "Make a draft say what a file says; themes and goals that stay keep their identifiers")
    public RestResponse<WheelView> replaceContent(
            UUID id,
            @HeaderParam("If-Match") Revision seen,
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = WheelDocument.class)),
                                @Content(
                                        mediaType = Format.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    @NotNull
                    byte[] body) {
        var view = wheels.replace(id, seen, proposal(headers, body));
        return Answers.current(view, view.version());
    }

    private Proposal proposal(HttpHeaders headers, byte[] body) {
        return new FilledWheel(Format.sent(headers).read(body), validator).proposal(Sha256.hex(body));
    }
}
