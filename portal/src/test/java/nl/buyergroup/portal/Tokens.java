package nl.buyergroup.portal;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Access tokens as the gateway passes them on. */
final class Tokens {
    static final String ISSUER = "https://issuer.test";
    static final String MEMBER = "01980000-0000-7000-8000-00000000000a";
    static final String SUPPLIER = "01980000-0000-7000-8000-00000000000b";
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    static String member() {
        return of(MEMBER, "member");
    }

    static String supplier() {
        return of(SUPPLIER, "supplier");
    }

    static String programme() {
        return of("01980000-0000-7000-8000-000000000001", "programme");
    }

    static String homeless() {
        return claims("buyergroup-api").sign(KEYS.getPrivate());
    }

    static String forAnotherAudience() {
        return claims("another-api").sign(KEYS.getPrivate());
    }

    private static String of(String organisation, String kind) {
        return claims("buyergroup-api")
                .claim("organisation_id", organisation)
                .claim("organisation_kind", kind)
                .sign(KEYS.getPrivate());
    }

    private static JwtClaimsBuilder claims(String audience) {
        return Jwt.issuer(ISSUER).audience(audience).subject("a-person").expiresIn(600);
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
