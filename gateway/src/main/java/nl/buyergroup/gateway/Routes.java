package nl.buyergroup.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** What is reached where, and what must hold on the way. */
@ApplicationScoped
public class Routes {
    private static final Logger LOG = Logger.getLogger(Routes.class);
    private static final List<String> APIS = List.of("community", "ambition", "tender", "footprint");
    private static final List<String> OPEN = List.of("/openapi.json", "/openapi.yaml");
    // Also the collection itself: a path that ends in /* matches without it too.
    private static final Map<String, String> SHARED = Map.of("ambition", "/public-wheels/*");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int FIRST = -1;
    private static final int LAST = 100_000;

    @Inject
    Forwarding forwarding;

    @Inject
    Callers callers;

    @Inject
    Limits limits;

    @Inject
    Settings settings;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(limits::address);
        router.route("/q/metrics").order(FIRST).handler(Routes::fromThisMachine);
        APIS.forEach(api -> api(router, api, forwarding.to(api)));
        pages(router, forwarding.to("portal"));
        router.route().order(LAST).handler(context -> Refusal.NOT_FOUND.send(context.request()));
        router.route().failureHandler(Routes::failed);
    }

    private void api(Router router, String api, Consumer<RoutingContext> service) {
        var base = "/" + api + "/v1";
        router.route(base + "/*").handler(Routes::plainPath).handler(Routes::withoutCookies);
        OPEN.forEach(document -> router.get(base + document).handler(context -> anonymously(context, service)));
        if (SHARED.containsKey(api)) {
            READING.forEach(method -> router.route(method, base + SHARED.get(api))
                    .handler(limits::anonymous)
                    .handler(context -> anonymously(context, service)));
        }
        router.route(base + "/*").handler(callers::byToken).handler(service::accept);
    }

    private void pages(Router router, Consumer<RoutingContext> portal) {
        exactly(router, "/").handler(context -> redirect(context, "/portal/"));
        exactly(router, "/portal").handler(context -> redirect(context, "/portal/"));
        exactly(router, "/api-docs").handler(Routes::apiDocs);
        router.route(Login.CALLBACK).handler(callers::bySession).handler(context -> redirect(context, "/portal/"));
        router.get("/portal/assets/*").handler(context -> anonymously(context, portal));
        router.get("/portal/*").handler(this::atItsOwnHost);
        router.get(Login.LOGOUT).handler(Routes::onlyPost);
        router.route("/portal/*")
                .handler(this::fromItsOwnPages)
                .handler(callers::bySession)
                .handler(context -> {
                    RequestHeaders.dropSessionCookies(context.request().headers());
                    portal.accept(context);
                });
    }

    /** A route by path would also match a trailing slash. */
    private static Route exactly(Router router, String path) {
        return router.getWithRegex(Pattern.quote(path));
    }

    /** What is checked here must be what the service sees, so no dots, no double or trailing slashes. */
    private static void plainPath(RoutingContext context) {
        var path = context.request().path();
        if (path.endsWith("/") || !path.equals(context.normalizedPath())) {
            Refusal.NOT_FOUND.send(context.request());
        } else {
            context.next();
        }
    }

    /** Quarkus picks a session up wherever its cookie shows; an API must not, or other sites could use it (CSRF). */
    private static void withoutCookies(RoutingContext context) {
        context.request().headers().remove("Cookie");
        context.next();
    }

    private static void anonymously(RoutingContext context, Consumer<RoutingContext> service) {
        context.request().headers().remove("Authorization").remove("Cookie");
        service.accept(context);
    }

    /** Cookies belong to one host: logging in works only where the login service sends people back to. */
    private void atItsOwnHost(RoutingContext context) {
        var seen = context.request().getHeader("X-Forwarded-Host");
        var host = seen == null ? context.request().getHeader("Host") : seen;
        if (settings.url().getAuthority().equalsIgnoreCase(host)) {
            context.next();
        } else {
            redirect(context, settings.url() + context.request().uri());
        }
    }

    /** A second lock behind SameSite=Lax against forms of other sites. */
    private void fromItsOwnPages(RoutingContext context) {
        var origin = context.request().getHeader("Origin");
        boolean foreign = origin != null && !origin.equals(settings.url().toString());
        if (foreign && !READING.contains(context.request().method())) {
            Refusal.WRONG_ORIGIN.send(context.request());
        } else {
            context.next();
        }
    }

    private static void onlyPost(RoutingContext context) {
        context.response().putHeader("Allow", "POST");
        Refusal.METHOD_NOT_ALLOWED.send(context.request());
    }

    private static void apiDocs(RoutingContext context) {
        context.reroute("/api-docs/" + Language.of(context.request()).tag() + ".html");
    }

    private static void redirect(RoutingContext context, String location) {
        context.response().setStatusCode(302).putHeader("Location", location).end();
    }

    /** A proxy on the same machine must not be mistaken for a local caller. */
    private static void fromThisMachine(RoutingContext context) {
        if (isLoopback(context.request()) && context.request().getHeader("X-Forwarded-For") == null) {
            context.next();
        } else {
            Refusal.NOT_FOUND.send(context.request());
        }
    }

    private static boolean isLoopback(HttpServerRequest request) {
        try {
            return InetAddress.getByName(request.remoteAddress().hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    private static void failed(RoutingContext context) {
        if (context.statusCode() == 404) {
            Refusal.NOT_FOUND.send(context.request());
        } else {
            LOG.errorf(context.failure(), "failed with %d", context.statusCode());
            Refusal.FAILED.send(context.request());
        }
    }
}
