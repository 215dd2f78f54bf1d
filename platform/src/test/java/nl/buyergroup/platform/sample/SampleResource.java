package nl.buyergroup.platform.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/samples")
@RolesAllowed("editor")
public class SampleResource {
    public record NewSample(
            @NotBlank @Size(max = 20) String name, @NotNull @PositiveOrZero BigDecimal amountEur, LocalDate until) {}

    public record SampleView(UUID id, String name) {
        static SampleView from(Sample sample) {
            return new SampleView(sample.id(), sample.name());
        }
    }

    @Inject
    Samples samples;

    @Inject
    Caller caller;

    @POST
    @APIResponse(responseCode = "201")
    public Response create(@NotNull @Valid NewSample request) {
        var id = samples.create(request);
        var sample = samples.findById(id);
        return Response.created(URI.create("samples/" + id))
                .entity(SampleView.from(sample))
                .tag(Revision.tag(sample.version()))
                .build();
    }

    @GET
    public Page<SampleView> list(@BeanParam @Valid Page.Request page) {
        return Page.of(samples.list(page).stream().map(SampleView::from).toList(), page, SampleView::id);
    }

    @GET
    @Path("/{id}")
    public Response get(UUID id) {
        var sample = samples.findByIdOptional(id).orElseThrow(DomainException::notFound);
        return Response.ok(SampleView.from(sample))
                .tag(Revision.tag(sample.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response rename(UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid NewSample request) {
        var sample = samples.rename(id, seen, request.name());
        return Response.ok(SampleView.from(sample))
                .tag(Revision.tag(sample.version()))
                .build();
    }

    @GET
    @Path("/members-only")
    public String membersOnly() {
        caller.mustBe("member");
        return caller.organisation().toString();
    }

    @GET
    @Path("/unannotated")
    @jakarta.annotation.security.DenyAll
    public String denied() {
        return "never";
    }
}
