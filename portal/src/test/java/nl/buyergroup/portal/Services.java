package nl.buyergroup.portal;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers like the four services, from files written after their views. What nobody set is an empty collection. */
public class Services implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();
    private static final Map<String, Integer> REFUSALS = new ConcurrentHashMap<>();
    private static volatile String lastToken;
    private Vertx vertx;

    /** @param path without query; with {@code ?state=…} only for that state */
    static void answer(String path, String file) {
        FILES.put(path, file);
    }

    static void refuse(String path, int status) {
        REFUSALS.put(path, status);
    }

    static void forget() {
        FILES.clear();
        REFUSALS.clear();
    }

    static String lastToken() {
        return lastToken;
    }

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        var server = vertx.createHttpServer()
                .requestHandler(Services::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var here = "http://127.0.0.1:" + server.actualPort();
        var config = new HashMap<String, String>();
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        config.put("portal.services.community", here);
        config.put("portal.services.ambition", here);
        config.put("portal.services.footprint", here);
        // One of the two replicas of tender is away.
        config.put("portal.services.tender", "http://127.0.0.1:" + freePort() + "," + here);
        return config;
    }

    @Override
    public void stop() {
        vertx.close();
    }

    private static void answer(HttpServerRequest request) {
        lastToken = request.getHeader("Authorization");
        var refusal = REFUSALS.entrySet().stream()
                .filter(entry -> request.path().startsWith(entry.getKey()))
                .findFirst();
        if (refusal.isPresent()) {
            request.response().setStatusCode(refusal.get().getValue()).end();
            return;
        }
        var byState = FILES.get(request.path() + "?state=" + request.getParam("state"));
        var picture = "image/svg+xml".equals(request.getHeader("Accept"));
        var file = byState != null ? byState : FILES.get(request.path() + (picture ? ".svg" : ""));
        request.response()
                .putHeader("Content-Type", picture ? "image/svg+xml" : "application/json")
                .end(file == null ? "{\"items\":[]}" : read(file));
    }

    private static String read(String file) {
        try (var stream = Services.class.getResourceAsStream("/services/" + file)) {
            return new String(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
