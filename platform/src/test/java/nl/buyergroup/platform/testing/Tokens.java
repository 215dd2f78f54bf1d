package nl.buyergroup.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Access tokens as Keycloak would issue them, signed with a key of the test run. */
public final class Tokens {
    public static final String ISSUER = "https://issuer.test";
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    /** @param kind {@code member}, {@code supplier} or {@code programme} */
    public static String token(UUID organisation, String kind, String... roles) {
        return token("buyergroup-api", organisation, kind, roles);
    }

    public static String member(UUID organisation) {
        return token(organisation, "member", "reader", "editor", "approver");
    }

    public static String supplier(UUID organisation) {
        return token(organisation, "supplier", "reader", "editor");
    }

    public static String staff() {
        return token(UUID.nameUUIDFromBytes(new byte[] {1}), "programme", "reader", "editor", "programme-staff");
    }

    public static String operator() {
        return token(UUID.nameUUIDFromBytes(new byte[] {1}), "programme", "operator");
    }

    public static String forAnotherAudience(UUID organisation) {
        return token("another-api", organisation, "member", "reader", "editor", "approver");
    }

    private static String token(String audience, UUID organisation, String kind, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience(audience)
                .subject("subject-of-" + organisation)
                .claim("organisation_id", organisation.toString())
                .claim("organisation_kind", kind)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(600)
                .sign(KEYS.getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
