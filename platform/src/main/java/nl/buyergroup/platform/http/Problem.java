package nl.buyergroup.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Problem details (RFC 9457); status, title and detail are always there. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, int status, String title, String detail, String instance, List<Violation> violations) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One thing that is wrong: the field (dotted path) and what about it. */
    public record Violation(String field, String message) {}

    static Problem of(int status, String title, String detail, List<Violation> violations) {
        return new Problem("about:blank", status, title, detail, null, violations);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
