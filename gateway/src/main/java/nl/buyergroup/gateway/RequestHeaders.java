package nl.buyergroup.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a client's headers may go on to a service. */
final class RequestHeaders {
    private static final Set<String> OWN = Set.of("forwarded", "x-real-ip", "x-http-method-override", "expect");
    private static final List<String> OWN_PREFIXES = List.of("x-forwarded-", "x-original-", "x-rewrite-");
    private static final String SESSION_COOKIES = "q_";

    private RequestHeaders() {}

    static void clean(HttpServerRequest request, Settings settings) {
        var headers = request.headers();
        dropHopByHop(headers);
        List.copyOf(headers.names()).stream().filter(RequestHeaders::isOwn).forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", settings.url().getScheme())
                .set("X-Forwarded-Host", settings.url().getAuthority());
    }

    /** Connection names further headers that end here (RFC 9110 §7.6.1). */
    static void dropHopByHop(MultiMap headers) {
        headers.getAll("Connection").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("close"))
                .toList()
                .forEach(headers::remove);
        headers.remove("Connection").remove("Keep-Alive").remove("Proxy-Connection");
    }

    static void dropSessionCookies(MultiMap headers) {
        var kept = headers.getAll("Cookie").stream()
                .flatMap(value -> Arrays.stream(value.split(";")))
                .map(String::trim)
                .filter(cookie -> !cookie.startsWith(SESSION_COOKIES))
                .collect(Collectors.joining("; "));
        headers.remove("Cookie");
        if (!kept.isEmpty()) {
            headers.set("Cookie", kept);
        }
    }

    private static boolean isOwn(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return OWN.contains(lower) || OWN_PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
