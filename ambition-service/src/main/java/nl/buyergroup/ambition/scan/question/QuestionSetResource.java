package nl.buyergroup.ambition.scan.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/question-sets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver"})
public class QuestionSetResource {
    /** All sets; they are few. */
    public record Catalogue(List<QuestionSet.Summary> items) {}

    @Inject
    QuestionSets sets;

    @GET
    @Operation(summary = "The question sets of all kinds of scans")
    public Catalogue listQuestionSets() {
        return new Catalogue(sets.all().stream().map(QuestionSet::summary).toList());
    }

    @GET
    @Path("/{kind}/{version}")
    @Operation(summary = "A question set with its items and sentences; it never changes")
    @APIResponse(
            responseCode = "200",
            description = "The question set",
            content = @Content(schema = @Schema(implementation = QuestionSet.class)))
    public Response getQuestionSet(String kind, int version) {
        return Response.ok(sets.get(kind, version)).tag(Revision.tag(version)).build();
    }
}
