package nl.buyergroup.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A service behind the gateway that keeps what it received; the path says how it is to answer. */
final class SomeService {
    record Received(String name, String method, String uri, Map<String, String> headers, Buffer body) {
        String header(String header) {
            return headers.get(header.toLowerCase());
        }
    }

    static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();

    private SomeService() {}

    static HttpServer start(Vertx vertx, String name) {
        return vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(name, request, body)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** What arrived for this path; each test uses a path of its own. */
    static Received at(String path) {
        return RECEIVED.stream()
                .filter(received -> received.uri().startsWith(path))
                .findFirst()
                .orElseThrow();
    }

    private static void answer(String name, HttpServerRequest request, Buffer body) {
        var headers = request.headers().entries().stream()
                .collect(Collectors.toMap(h -> h.getKey().toLowerCase(), Map.Entry::getValue, (a, b) -> a + "," + b));
        RECEIVED.add(new Received(name, request.method().name(), request.uri(), headers, body));
        var response = request.response().putHeader("API-Version", "7.8.9").putHeader("Server", "secret/1.0");
        var path = request.path();
        if (path.endsWith("/echo")) {
            response.putHeader("Content-Type", "application/octet-stream").end(body);
        } else if (path.endsWith("/break")) {
            request.connection().close();
        } else if (path.endsWith("/created")) {
            var location = "http://" + request.getHeader("Host") + "/tender/v1/things/1";
            response.setStatusCode(201).putHeader("Location", location).end();
        } else if (path.endsWith("/stream")) {
            response.setChunked(true)
                    .putHeader("Content-Type", "text/event-stream")
                    .write("data: 1\n\n");
        } else if (!path.endsWith("/silent")) {
            response.putHeader("X-Frame-Options", "SAMEORIGIN")
                    .putHeader("Set-Cookie", "lang=nl")
                    .putHeader("Cache-Control", "max-age=5")
                    .end(name);
        }
    }
}
