package nl.buyergroup.ambition.scan.xcurve.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.scan.xcurve.XCurves;
import nl.buyergroup.documents.rendering.Pictures;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/x-curves")
public class XCurvePictureResource {
    @Inject
    XCurves curves;

    @Inject
    Pictures pictures;

    @GET
    @Path("/{id}")
    @Produces({Pictures.SVG + ";qs=0.5", Pictures.PNG + ";qs=0.4", Pictures.PDF + ";qs=0.3"}) // any: the data
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "An X-curve, as data or as a picture in the language of the reader")
    public Response drawXCurve(UUID id) {
        var curve = curves.get(id);
        return pictures.answer(
                curve.withoutOwners(), language -> XCurveDrawing.of(XCurvePicture.of(curve, language), language));
    }
}
