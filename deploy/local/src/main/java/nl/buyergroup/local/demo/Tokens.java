package nl.buyergroup.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Access tokens from Keycloak, each used until shortly before it expires. */
public record Tokens(String keycloakUrl) {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** For an integration: client credentials. */
    public Supplier<String> ofClient(String clientId, String secret) {
        return new Cached(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    /** For local trials only: a user name and password, through a client that no real installation has. */
    public Supplier<String> ofUser(String username, String password) {
        return new Cached(Map.of(
                "grant_type", "password", "client_id", "buyergroup-cli", "username", username, "password", password));
    }

    private final class Cached implements Supplier<String> {
        private final Map<String, String> form;
        private String token;
        private Instant until = Instant.MIN;

        Cached(Map<String, String> form) {
            this.form = form;
        }

        @Override
        public synchronized String get() {
            if (Instant.now().isAfter(until)) {
                var answer = request(form);
                token = answer.path("access_token").asText();
                until = Instant.now()
                        .plusSeconds(answer.path("expires_in").asLong())
                        .minus(MARGIN);
            }
            return token;
        }
    }

    private com.fasterxml.jackson.databind.JsonNode request(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var uri = URI.create(keycloakUrl + "/realms/buyergroup/protocol/openid-connect/token");
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no token: " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
