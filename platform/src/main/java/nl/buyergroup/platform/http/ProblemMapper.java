package nl.buyergroup.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.buyergroup.platform.text.Text;
import org.hibernate.StaleStateException;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong into one shape. Resources never catch. */
public class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final Map<Integer, Text> TEXTS = Map.of(
            400, new Text("De aanvraag is niet te lezen.", "The request can't be read."),
            404, new Text("Hier is voor u niets te vinden.", "There is nothing here for you."),
            405, new Text("Deze methode kan hier niet.", "This method is not possible here."),
            406, new Text("Geen gevraagd mediatype is beschikbaar.", "No requested media type is available."),
            413, new Text("De aanvraag is te groot.", "The request is too large."),
            415, new Text("Dit inhoudstype wordt niet aangenomen.", "This content type is not accepted."));

    @Inject
    ReaderLanguage reader;

    @Inject
    UriInfo uri;

    @Inject
    AllowedMethods methods;

    @ServerExceptionMapper
    Response refused(DomainException e) {
        var kind = e.kind();
        var violations = e.reasons().stream()
                .filter(reason -> reason.field() != null)
                .map(reason -> new Problem.Violation(reason.field(), read(reason.text())))
                .toList();
        if (kind == DomainException.Kind.INVALID
                && violations.size() == e.reasons().size()) {
            return invalid(violations);
        }
        var detail = e.reasons().stream().map(reason -> read(reason.text())).collect(Collectors.joining(" "));
        return Problem.of(kind.status, read(kind.title), detail, violations).response();
    }

    @ServerExceptionMapper
    Response violated(ConstraintViolationException e) {
        return invalid(e.getConstraintViolations().stream()
                .map(v -> new Problem.Violation(field(v), v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList());
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException e) {
        var field = e instanceof JsonMappingException mapping ? StrictJson.field(mapping) : "";
        return field.isEmpty()
                ? plain(400)
                : invalid(List.of(new Problem.Violation(field, read(new Text("past niet", "does not fit")))));
    }

    @ServerExceptionMapper
    Response misread(StrictJson.Misread e) {
        return invalid(e.violations.stream()
                .map(v -> new Problem.Violation(v.field(), read(v.text())))
                .toList());
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        boolean unreadableParameter = status == 404 && e.getCause() != null;
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        if (status >= 500) {
            return failed(e);
        }
        var response = plain(unreadableParameter ? 400 : status);
        return status == 405 ? withAllow(response) : response;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unknownCaller(Throwable e) {
        var problem = Problem.of(
                401,
                read(new Text("Wie bent u?", "Who are you?")),
                read(new Text(
                        "Een geldig toegangstoken voor deze API is nodig.",
                        "A valid access token for this API is needed.")),
                List.of());
        return Response.fromResponse(problem.response())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Problem.of(
                        403,
                        read(new Text("Niet toegestaan", "Not allowed")),
                        read(new Text("Uw rol staat dit niet toe.", "Your role does not allow this.")),
                        List.of())
                .response();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        if (caused(e, OptimisticLockException.class) || caused(e, StaleStateException.class)) {
            return refused(Revision.stale());
        }
        if (caused(e, org.hibernate.exception.ConstraintViolationException.class)) {
            return refused(DomainException.conflict(
                    new Text("Iets met dit kenmerk bestaat al.", "Something with this identity is already there.")));
        }
        if (caused(e, DataException.class)) {
            return plain(400); // a text with a NUL passes every check and fails in PostgreSQL
        }
        return causes(e)
                .filter(DomainException.class::isInstance)
                .findFirst()
                .map(domain -> refused((DomainException) domain))
                .orElseGet(() -> failed(e));
    }

    private Response failed(Throwable e) {
        var id = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(e, "failed as %s", id);
        var detail = read(new Text(
                "Er ging bij ons iets mis. Noem de instance.", "Something failed on our side. Mention the instance."));
        return new Problem("about:blank", 500, read(new Text("Interne fout", "Internal error")), detail, id, List.of())
                .response();
    }

    private Response invalid(List<Problem.Violation> violations) {
        var kind = DomainException.Kind.INVALID;
        var detail =
                violations.stream().map(v -> v.field() + ": " + v.message()).collect(Collectors.joining("; "));
        return Problem.of(400, read(kind.title), detail, violations).response();
    }

    private Response plain(int status) {
        var reason = Response.Status.fromStatusCode(status);
        var title = reason == null ? "HTTP " + status : reason.getReasonPhrase();
        return Problem.of(status, title, read(TEXTS.getOrDefault(status, TEXTS.get(400))), List.of())
                .response();
    }

    private Response withAllow(Response response) {
        return Response.fromResponse(response)
                .header("Allow", methods.of("/" + uri.getPath().replaceFirst("^/", "")))
                .build();
    }

    private String read(Text text) {
        return text.in(reader.get());
    }

    private static boolean caused(Throwable e, Class<? extends Throwable> type) {
        return causes(e).anyMatch(type::isInstance);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, x -> x != null, Throwable::getCause).limit(20);
    }

    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY
                        || node.getKind() == ElementKind.CONTAINER_ELEMENT
                        || node.getKind() == ElementKind.PARAMETER && isQuery(violation))
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static boolean isQuery(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .noneMatch(node -> node.getKind() == ElementKind.PROPERTY);
    }
}
