package nl.buyergroup.ambition.scan.compass.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.scan.compass.CompassRules;
import nl.buyergroup.ambition.scan.compass.CompassScans;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.documents.rendering.Pictures;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/compass-scans")
public class CompassPictureResource {
    @Inject
    CompassScans scans;

    @Inject
    QuestionSets sets;

    @Inject
    Pictures pictures;

    @GET
    @Path("/{id}")
    @Produces({Pictures.SVG + ";qs=0.5", Pictures.PNG + ";qs=0.4", Pictures.PDF + ";qs=0.3"}) // any: the data
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A compass scan, as data or as a picture in the language of the reader")
    public Response drawCompassScan(UUID id) {
        var compass = scans.get(id);
        var set = sets.get(CompassRules.KIND, compass.scan().questionSetVersion());
        return pictures.answer(
                compass, language -> CompassDrawing.of(CompassPicture.of(compass, set, language), language));
    }
}
