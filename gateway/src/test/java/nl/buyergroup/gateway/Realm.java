package nl.buyergroup.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A login service: discovery, keys and the token endpoint with its PKCE check. */
final class Realm {
    static final KeyPair KEYS = newKeys();
    private static final Map<String, JsonObject> LOGINS = new ConcurrentHashMap<>();
    private static HttpServer server;

    private Realm() {}

    static synchronized String start(Vertx vertx) {
        if (server == null) {
            server = vertx.createHttpServer()
                    .requestHandler(Realm::answer)
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
        return url();
    }

    static String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    static JwtClaimsBuilder token() {
        return Jwt.issuer(url())
                .audience("buyergroup-api")
                .subject("0198-a-caller")
                .claim("organisation_kind", "member")
                .expiresIn(300);
    }

    static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("key-1").sign(KEYS.getPrivate());
    }

    static String valid() {
        return sign(token());
    }

    static String of(String subject) {
        return sign(token().subject(subject));
    }

    /** What a person's consent at the login page comes to: a code for what the gateway asked. */
    static String logsIn(Map<String, String> asked) {
        var code = "code-" + LOGINS.size();
        LOGINS.put(code, new JsonObject(new HashMap<>(asked)));
        return code;
    }

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/.well-known/openid-configuration" -> send(request, 200, discovery());
            case "/certs" -> send(request, 200, new JsonObject().put("keys", new JsonArray().add(jwk())));
            case "/token" -> request.setExpectMultipart(true).endHandler(end -> exchange(request));
            default -> request.response().setStatusCode(404).end();
        }
    }

    private static void exchange(HttpServerRequest request) {
        var form = request.formAttributes();
        var asked = LOGINS.remove(form.get("code"));
        boolean proven = asked != null
                && asked.getString("code_challenge").equals(challenge(form.get("code_verifier")))
                && asked.getString("redirect_uri").equals(form.get("redirect_uri"));
        if (proven) {
            send(request, 200, tokens(asked.getString("nonce")));
        } else {
            send(request, 400, new JsonObject().put("error", "invalid_grant"));
        }
    }

    private static JsonObject tokens(String nonce) {
        var id = Jwt.issuer(url())
                .audience("gateway")
                .subject("0198-a-person")
                .claim("nonce", nonce)
                .expiresIn(300);
        return new JsonObject()
                .put("access_token", of("0198-a-person"))
                .put("id_token", sign(id))
                .put("refresh_token", "refresh")
                .put("token_type", "Bearer")
                .put("expires_in", 300);
    }

    private static JsonObject discovery() {
        return new JsonObject()
                .put("issuer", url())
                .put("authorization_endpoint", url() + "/auth")
                .put("token_endpoint", url() + "/token")
                .put("end_session_endpoint", url() + "/logout")
                .put("jwks_uri", url() + "/certs");
    }

    private static JsonObject jwk() {
        var key = (RSAPublicKey) KEYS.getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("kid", "key-1")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("n", base64(key.getModulus()))
                .put("e", base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpServerRequest request, int status, JsonObject body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }
}
