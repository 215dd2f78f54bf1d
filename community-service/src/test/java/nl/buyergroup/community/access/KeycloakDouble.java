package nl.buyergroup.community.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** As much of Keycloak's admin API as the service uses, in memory, that can be told to fail at any call. */
public class KeycloakDouble implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMIN = "/admin/realms/buyergroup/";
    static final Map<String, ObjectNode> USERS = new ConcurrentHashMap<>();
    static final Map<String, ObjectNode> CLIENTS = new ConcurrentHashMap<>();
    private static volatile Predicate<String> failing = call -> false;
    private HttpServer server;

    /** @param call method and path behind the realm, such as {@code POST users} */
    static void failAt(Predicate<String> call) {
        failing = call;
    }

    static void recover() {
        failing = call -> false;
    }

    static List<ObjectNode> users(String username) {
        return USERS.values().stream()
                .filter(user -> user.path("username").asText().equals(username))
                .toList();
    }

    static List<ObjectNode> clients(String clientId) {
        return CLIENTS.values().stream()
                .filter(client -> client.path("clientId").asText().equals(clientId))
                .toList();
    }

    static ObjectNode someoneElse(String username) {
        var user =
                JSON.createObjectNode().put("id", UUID.randomUUID().toString()).put("username", username);
        user.putObject("attributes")
                .putArray("organisation_id")
                .add(UUID.randomUUID().toString());
        USERS.put(user.path("id").asText(), user);
        return user;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "keycloak-double");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/realms/buyergroup/protocol/openid-connect/token", this::token);
        server.createContext(ADMIN, this::admin);
        server.start();
        return Map.of(
                "KEYCLOAK_ADMIN_URL", "http://127.0.0.1:" + server.getAddress().getPort(),
                "KEYCLOAK_ADMIN_CLIENT_ID", "community-service",
                "KEYCLOAK_ADMIN_CLIENT_SECRET", "only-for-tests");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        answer(exchange, 200, Map.of("access_token", "admin", "token_type", "Bearer", "expires_in", 300));
    }

    private void admin(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(ADMIN.length());
        var call = exchange.getRequestMethod() + " " + path;
        if (!"Bearer admin".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of());
        } else if (failing.test(call)) {
            answer(exchange, 500, Map.of("error", "unknown_error"));
        } else {
            var body = exchange.getRequestBody().readAllBytes();
            serve(exchange, path.split("/"), call, body.length == 0 ? null : JSON.readTree(body));
        }
    }

    private void serve(HttpExchange exchange, String[] path, String call, JsonNode body) throws IOException {
        var id = path.length > 1 ? path[1] : null;
        if (call.equals("GET users")) {
            answer(exchange, 200, users(parameter(exchange, "username")));
        } else if (call.equals("POST users")) {
            create(exchange, USERS, body);
        } else if (call.matches("PUT users/[^/]+")) {
            answer(exchange, 204, USERS.get(id).setAll((ObjectNode) body));
        } else if (call.endsWith("/reset-password")) {
            answer(exchange, 204, USERS.get(id).set("password", body));
        } else if (call.endsWith("/role-mappings/realm")) {
            answer(exchange, 204, assign(USERS.get(id), body));
        } else if (call.startsWith("DELETE users/")) {
            answer(exchange, USERS.remove(id) == null ? 404 : 204, null);
        } else if (call.startsWith("GET roles/")) {
            answer(exchange, 200, Map.of("id", "role-" + id, "name", id, "composite", false));
        } else if (call.equals("GET clients")) {
            answer(exchange, 200, clients(parameter(exchange, "clientId")));
        } else if (call.equals("POST clients")) {
            create(exchange, CLIENTS, body);
        } else if (call.endsWith("/client-secret")) {
            var secret = UUID.randomUUID().toString();
            CLIENTS.get(id).put("secret", secret);
            answer(exchange, 200, Map.of("type", "secret", "value", secret));
        } else if (call.endsWith("/service-account-user")) {
            answer(exchange, 200, serviceAccount(id));
        } else if (call.startsWith("DELETE clients/")) {
            answer(exchange, CLIENTS.remove(id) == null ? 404 : 204, null);
        } else {
            answer(exchange, 404, Map.of("error", call));
        }
    }

    private static void create(HttpExchange exchange, Map<String, ObjectNode> where, JsonNode body) throws IOException {
        var id = UUID.randomUUID().toString();
        where.put(id, ((ObjectNode) body).put("id", id));
        answer(exchange, 201, null);
    }

    private static ObjectNode assign(ObjectNode user, JsonNode roles) {
        var all = new TreeSet<String>();
        user.path("roles").forEach(role -> all.add(role.asText()));
        roles.forEach(role -> all.add(role.path("name").asText()));
        var array = user.putArray("roles");
        all.forEach(array::add);
        return user;
    }

    private static ObjectNode serviceAccount(String clientId) {
        return USERS.computeIfAbsent(
                "of-" + clientId,
                id -> JSON.createObjectNode().put("id", id).put("username", "service-account-" + clientId));
    }

    private static String parameter(HttpExchange exchange, String name) {
        for (var pair : exchange.getRequestURI().getQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = status == 204 || body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
