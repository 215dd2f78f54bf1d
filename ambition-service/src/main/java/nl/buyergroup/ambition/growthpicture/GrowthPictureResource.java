package nl.buyergroup.ambition.growthpicture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.growth.GrowthScans;
import nl.buyergroup.ambition.growth.GrowthSetRules;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.question.QuestionSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/growth-scans")
public class GrowthPictureResource {
    private static final String SVG = "image/svg+xml";

    @Inject
    GrowthScans scans;

    @Inject
    QuestionSets sets;

    @GET
    @Path("/{id}")
    @Produces(SVG + ";qs=0.5") // who accepts anything gets the data
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A measurement of the growth model as a picture, in the language of the reader")
    @APIResponse(
            responseCode = "200",
            description = "The same bytes for the same version and language",
            content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class)))
    public Response drawGrowthScan(UUID id, @Context HttpHeaders headers) {
        var words = Words.of(headers);
        var scan = scans.get(id);
        var set = sets.get(GrowthSetRules.KIND, scan.scan().questionSetVersion());
        return Response.ok(GrowthDrawing.svg(GrowthPicture.of(scan, set, words), words), SVG)
                .language(words.language)
                .tag(new EntityTag(scan.scan().version() + "-" + words.language))
                .header("Vary", "Accept, Accept-Language")
                .build();
    }
}
