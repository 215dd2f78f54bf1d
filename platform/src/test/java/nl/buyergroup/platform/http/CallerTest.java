package nl.buyergroup.platform.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException.Kind;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static final UUID HOME = UUID.randomUUID();

    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return getClaim("sub");
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    @Test
    void actsForTheOrganisationOfTheTokenOnly() {
        var caller = caller("member");

        assertEquals(HOME, caller.organisation());
        assertEquals("member", caller.kind());
        assertEquals("someone", caller.subject());
        assertTrue(caller.actsFor(HOME));
        assertFalse(caller.actsFor(UUID.randomUUID()));
    }

    @Test
    void strangerFindsNothing() {
        assertDoesNotThrow(() -> caller("member").mustActFor(HOME));
        refused(Kind.NOT_FOUND, () -> caller("member").mustActFor(UUID.randomUUID()));
    }

    @Test
    void otherKindOfOrganisationIsRefused() {
        assertDoesNotThrow(() -> caller("supplier").mustBe("supplier"));
        refused(Kind.FORBIDDEN, () -> caller("supplier").mustBe("member"));
    }

    @Test
    void staffHasTheRoleAndActsForTheProgramme() {
        assertTrue(caller("programme", "programme-staff").isStaff());
        assertFalse(caller("programme", "editor").isStaff());
        assertFalse(caller("member", "programme-staff").isStaff());
    }

    @Test
    void tokenWithoutAnOrganisationDoesNothing() {
        var homeless = caller(Map.of("sub", "someone"));

        refused(Kind.FORBIDDEN, homeless::organisation);
        refused(Kind.FORBIDDEN, homeless::kind);
        refused(Kind.FORBIDDEN, () -> homeless.mustActFor(HOME));
    }

    private static Caller caller(String kind, String... roles) {
        return caller(Map.of("sub", "someone", "organisation_id", HOME.toString(), "organisation_kind", kind), roles);
    }

    private static Caller caller(Map<String, Object> claims, String... roles) {
        var caller = new Caller();
        caller.token = new Token(claims);
        caller.identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(caller.token)
                .addRoles(Set.of(roles))
                .build();
        return caller;
    }

    private static void refused(Kind kind, Runnable call) {
        assertEquals(kind, assertThrows(DomainException.class, call::run).kind());
    }
}
