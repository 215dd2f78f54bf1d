package nl.buyergroup.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The launcher's few requests. */
final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    static boolean answers(String url) {
        try {
            return CLIENT.send(request(url).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new Interrupted();
        }
    }

    static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new StartFailure(response.request().method() + " " + response.uri() + " answered "
                        + response.statusCode() + ": " + new String(response.body()));
            }
            return response;
        } catch (IOException e) {
            throw new StartFailure("Keycloak did not answer: " + e);
        } catch (InterruptedException e) {
            throw new Interrupted();
        }
    }

    static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(30));
    }
}
