package nl.buyergroup.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers on every answer, also on the 404 of an unknown path; a trailing slash is an unknown path (ADR 2.2). */
@ApplicationScoped
public class ResponseHeaders {
    public static final String REQUEST_ID = "X-Request-Id";

    @ConfigProperty(name = "platform.api-version")
    String apiVersion;

    @ConfigProperty(name = "quarkus.http.root-path")
    String root;

    void register(@Observes Filters filters) {
        filters.register(this::add, 1000);
    }

    private void add(RoutingContext context) {
        var headers = context.response().headers();
        // last, so that it is not repeated next to what an operation says itself
        context.addHeadersEndHandler(end -> {
            if (!headers.contains("Cache-Control")) {
                headers.set("Cache-Control", "no-store");
            }
        });
        headers.set("API-Version", apiVersion)
                .set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .set("Referrer-Policy", "no-referrer")
                .set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set(REQUEST_ID, requestId(context.request().getHeader(REQUEST_ID)));
        if (context.normalizedPath().equals(root + "/openapi.json")) {
            headers.set("Access-Control-Allow-Origin", "*");
        }
        if (context.request().path().length() > 1 && context.request().path().endsWith("/")) {
            context.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end("{\"status\":404,\"title\":\"Not Found\",\"detail\":\"A path does not end in a slash.\"}");
        } else {
            context.next();
        }
    }

    private static String requestId(String given) {
        return given != null && given.matches("[A-Za-z0-9._-]{8,64}")
                ? given
                : UUID.randomUUID().toString();
    }
}
