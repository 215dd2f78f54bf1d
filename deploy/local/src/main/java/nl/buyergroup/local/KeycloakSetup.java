package nl.buyergroup.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** What only a local Keycloak has beside the realm file, and what changes when the gateway is started elsewhere. */
final class KeycloakSetup {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final Secrets secrets;
    private final String token;

    KeycloakSetup(String url, Secrets secrets) {
        this.url = url;
        this.secrets = secrets;
        this.token = login();
    }

    void apply(String gatewayUrl) {
        moveGateway(gatewayUrl);
        if (client("buyergroup-cli") == null) {
            create(passwordClient());
            create(clientOfAnotherAudience());
        }
    }

    private void moveGateway(String gatewayUrl) {
        var gateway = (ObjectNode) client("gateway");
        if (!gateway.path("rootUrl").asText().equals(gatewayUrl)) {
            gateway.put("rootUrl", gatewayUrl);
            gateway.putArray("redirectUris").add(gatewayUrl + "/login/callback");
            gateway.withObject("/attributes").put("post.logout.redirect.uris", gatewayUrl + "/");
            send("PUT", "/" + gateway.path("id").asText(), gateway);
        }
    }

    /** For tests and trials: a token for a user name and password. Never in a real installation. */
    private static Map<String, Object> passwordClient() {
        return Map.of(
                "clientId", "buyergroup-cli",
                "name", "Local trials",
                "publicClient", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", true,
                "fullScopeAllowed", false);
    }

    /** For tests: its tokens are genuine and meant for something else, so the services refuse them. */
    private Map<String, Object> clientOfAnotherAudience() {
        return Map.of(
                "clientId",
                "unrelated",
                "name",
                "Another audience",
                "secret",
                secrets.get("unrelated-client"),
                "standardFlowEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "fullScopeAllowed",
                false,
                "defaultClientScopes",
                List.of("basic"));
    }

    private void create(Map<String, Object> client) {
        send("POST", "", JSON.valueToTree(client));
    }

    private JsonNode client(String clientId) {
        return parse(Http.send(authorized("?clientId=" + clientId).GET()).body())
                .get(0);
    }

    private void send(String method, String path, JsonNode body) {
        Http.send(authorized(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder authorized(String path) {
        return Http.request(url + "/admin/realms/buyergroup/clients" + path).header("Authorization", "Bearer " + token);
    }

    private String login() {
        var form = "grant_type=password&client_id=admin-cli&username=" + Keycloak.ADMIN + "&password="
                + secrets.get("keycloak-admin");
        var answer = Http.send(Http.request(url + "/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return parse(answer.body()).path("access_token").asText();
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
