package nl.buyergroup.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** A login service and services around the gateway; community is away, tender has two replicas of which one is. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        int port = freePort();
        var config = new HashMap<String, String>();
        config.put("quarkus.http.test-port", Integer.toString(port));
        config.put("gateway.url", "http://localhost:" + port);
        config.put("gateway.client-secret", "only-for-tests");
        config.put("gateway.session-secret", "only-for-tests-only-for-tests-only-for-tests");
        config.put("gateway.answer-within", "1500MS");
        config.put("gateway.caller.burst", "300");
        config.put("gateway.caller.per-second", "1");
        config.put("quarkus.oidc.auth-server-url", Realm.start(vertx));
        config.put("gateway.services.community", nobody());
        config.put("gateway.services.ambition", address(SomeService.start(vertx, "ambition")));
        config.put("gateway.services.tender", nobody() + "," + address(SomeService.start(vertx, "tender")));
        config.put("gateway.services.footprint", twoReplicas());
        config.put("gateway.services.portal", address(SomeService.start(vertx, "portal")));
        return config;
    }

    private String twoReplicas() {
        return address(SomeService.start(vertx, "footprint-1")) + ","
                + address(SomeService.start(vertx, "footprint-2"));
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.actualPort();
    }

    private static String nobody() {
        return "http://127.0.0.1:" + freePort();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
