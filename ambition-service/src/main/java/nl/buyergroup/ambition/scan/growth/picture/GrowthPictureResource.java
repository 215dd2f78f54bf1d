package nl.buyergroup.ambition.scan.growth.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.scan.growth.GrowthScans;
import nl.buyergroup.ambition.scan.growth.GrowthSetRules;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.documents.rendering.Pictures;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/growth-scans")
public class GrowthPictureResource {
    @Inject
    GrowthScans scans;

    @Inject
    QuestionSets sets;

    @Inject
    Pictures pictures;

    @GET
    @Path("/{id}")
    @Produces({Pictures.SVG + ";qs=0.5", Pictures.PNG + ";qs=0.4", Pictures.PDF + ";qs=0.3"}) // any: the data
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A measurement of the growth model, as data or as a picture in the language of the reader")
    public Response drawGrowthScan(UUID id) {
        var scan = scans.get(id);
        var set = sets.get(GrowthSetRules.KIND, scan.scan().questionSetVersion());
        return pictures.answer(scan, language -> GrowthDrawing.of(GrowthPicture.of(scan, set, language), language));
    }
}
