package nl.buyergroup.footprint.benchmark;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/benchmark-editions")
@Tag(name = "Benchmark")
public class EditionResource {
    @Inject
    BenchmarkEditions editions;

    @POST
    @RolesAllowed("programme-staff")
    @Operation(summary = "Draft an edition: tells which packages can be shown, and never a value")
    @ResponseStatus(201)
    public RestResponse<EditionView> draftEdition(@NotNull @Valid NewEdition request) {
        var edition = editions.draft(request);
        return Answers.created("benchmark-editions/" + edition.id(), edition, edition.version());
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed("programme-staff")
    @Operation(summary = "Publish an edition; after that it is frozen")
    public RestResponse<EditionView> publishEdition(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(editions.publish(id, seen));
    }

    @GET
    @Authenticated
    @Operation(summary = "Published editions, for programme staff also drafts; without lines")
    public Page<EditionView> listEditions(@BeanParam @Valid Page.Request page, @QueryParam("year") Integer year) {
        return Page.of(editions.list(page, year), page, EditionView::id);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "An edition with its lines; a draft, for programme staff, with its preview")
    public RestResponse<EditionView> getEdition(UUID id) {
        return answer(editions.get(id));
    }

    private static RestResponse<EditionView> answer(EditionView edition) {
        return Answers.current(edition, edition.version());
    }
}
