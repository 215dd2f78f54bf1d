package nl.buyergroup.platform.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/samples")
@RolesAllowed("editor")
public class SampleResource {
    /** Every constraint that a service uses. */
    public record Constrained(
            @NotNull Integer notNull,
            @NotBlank String notBlank,
            @NotEmpty List<String> notEmpty,
            @Size(min = 2, max = 3) String size,
            @Digits(integer = 2, fraction = 1) BigDecimal digits,
            @Pattern(regexp = "[a-z]+") String pattern,
            @Email String email,
            @Min(3) Integer min,
            @Max(3) Integer max,
            @Positive Integer positive,
            @PositiveOrZero Integer positiveOrZero,
            @DecimalMin("0.5") BigDecimal decimalMin,
            @DecimalMax("0.5") BigDecimal decimalMax,
            @Readable String readable,
            @Plausible LocalDate plausible) {}

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
    @ResponseStatus(201)
    public RestResponse<SampleView> createSample(@NotNull @Valid NewSample request) {
        var sample = samples.findById(samples.create(request));
        return Answers.created("samples/" + sample.id(), SampleView.from(sample), sample.version());
    }

    @GET
    public Page<SampleView> listSamples(@BeanParam @Valid Page.Request page) {
        return Page.of(samples.list(page).stream().map(SampleView::from).toList(), page, SampleView::id);
    }

    @GET
    @Path("/{id}")
    public RestResponse<SampleView> getSample(UUID id) {
        var sample = samples.findByIdOptional(id).orElseThrow(DomainException::notFound);
        return Answers.current(SampleView.from(sample), sample.version());
    }

    @PUT
    @Path("/{id}")
    public RestResponse<SampleView> renameSample(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid NewSample request) {
        var sample = samples.rename(id, seen, request.name());
        return Answers.current(SampleView.from(sample), sample.version());
    }

    @POST
    @Path("/constrained")
    public void constrained(@NotNull @Valid Constrained request) {}

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
