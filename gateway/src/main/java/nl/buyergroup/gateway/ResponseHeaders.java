package nl.buyergroup.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers on every answer, whoever makes it. What a service says about its answer's safety gives way to this. */
@ApplicationScoped
public class ResponseHeaders {
    static final String REQUEST_ID = "X-Request-Id";
    private static final Set<String> ALWAYS_OURS = Set.of(
            "content-security-policy",
            "referrer-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "x-request-id");

    @Inject
    Settings settings;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    URI realm;

    void register(@Observes Filters filters) {
        filters.register(this::add, 1000);
    }

    private void add(RoutingContext context) {
        var requestId = requestId(context.request().getHeader(REQUEST_ID));
        context.request().headers().set(REQUEST_ID, requestId);
        boolean page = Pages.includes(context.normalizedPath());
        context.response()
                .headers()
                .set("API-Version", settings.apiVersion())
                .set("Cache-Control", "no-store")
                .set("Content-Security-Policy", page ? pagePolicy() : "default-src 'none'; frame-ancestors 'none'")
                .set("Referrer-Policy", page ? "same-origin" : "no-referrer")
                .set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set(REQUEST_ID, requestId);
        context.next();
    }

    /** Joins a service's headers with those above so that each is there once. */
    void join(MultiMap ours, MultiMap theirs) {
        RequestHeaders.dropHopByHop(theirs);
        theirs.remove("Server").remove("X-Powered-By");
        List.copyOf(theirs.names()).forEach(name -> {
            if (ALWAYS_OURS.contains(name.toLowerCase(Locale.ROOT))) {
                theirs.remove(name);
            } else {
                ours.remove(name);
            }
        });
    }

    /** Logging out is a form whose answer leads to the login service, which form-action must therefore allow. */
    private String pagePolicy() {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + realm.getScheme() + "://" + realm.getAuthority();
    }

    private static String requestId(String given) {
        return given != null && given.matches("[A-Za-z0-9._-]{8,64}")
                ? given
                : UUID.randomUUID().toString();
    }
}
