package nl.buyergroup.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody who calls the public API through the gateway, with an access token of their own. */
public record Actor(String gatewayUrl, Supplier<String> token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** What came back: the status, the body (missing node when empty) and the revision. */
    public record Answer(int status, JsonNode body, String etag) {
        public UUID id() {
            return UUID.fromString(body.path("id").asText());
        }
    }

    /** An answer with an error status. */
    public static class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(String request, Answer answer) {
            super(request + " → " + answer.status() + " " + answer.body());
            this.status = answer.status();
        }

        public int status() {
            return status;
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody(), "application/json");
    }

    public Answer post(String path, Object body) {
        return send("POST", path, null, json(body), "application/json");
    }

    /** A change of what was seen at a revision. */
    public Answer post(String path, String etag, Object body) {
        return send("POST", path, etag, json(body), "application/json");
    }

    public Answer put(String path, String etag, Object body) {
        return send("PUT", path, etag, json(body), "application/json");
    }

    public Answer upload(String path, String etag, String mediaType, byte[] content) {
        return send("POST", path, etag, BodyPublishers.ofByteArray(content), mediaType);
    }

    private Answer send(String method, String path, String etag, BodyPublisher body, String mediaType) {
        var request = HttpRequest.newBuilder(URI.create(gatewayUrl + path))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .header("Content-Type", mediaType)
                .method(method, body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return succeeded(method + " " + path, exchange(request.build()));
    }

    private static Answer succeeded(String request, Answer answer) {
        if (answer.status() >= 300) {
            throw new Refused(request, answer);
        }
        return answer;
    }

    private static Answer exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    JSON.readTree(response.body()),
                    response.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " can't be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
