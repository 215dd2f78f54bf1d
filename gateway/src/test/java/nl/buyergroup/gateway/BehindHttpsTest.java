package nl.buyergroup.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BehindHttpsTest {
    private OidcTenantConfig created;

    @Test
    void sendsTheSessionOverHttpsOnlyWhereTheGatewayIsReachedByHttps() {
        new Login().set(new Recorder(), settings("https://network.example"), "https://login.example", Optional.empty());
        assertTrue(created.authentication().cookieForceSecure());
        assertEquals(
                "https://network.example/login/callback",
                created.authentication().redirectPath().orElseThrow());
        assertEquals(
                "https://network.example/", created.logout().postLogoutPath().orElseThrow());
    }

    @Test
    void pointsToTheEncryptedWayIn() {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Link", "<http://network.example/tender/v1/contracts?cursor=1>; rel=\"next\"");
        Forwarding.makePublic(headers, "Link", URI.create("https://network.example"));
        assertEquals("<https://network.example/tender/v1/contracts?cursor=1>; rel=\"next\"", headers.get("Link"));
    }

    private static Settings settings(String url) {
        var values = Map.of(
                "gateway.url",
                url,
                "gateway.client-secret",
                "only-for-tests",
                "gateway.session-secret",
                "only-for-tests-only-for-tests-only-for-tests",
                "gateway.services.portal",
                "http://localhost:1");
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(Settings.class);
    }

    private final class Recorder implements Oidc {
        @Override
        public void create(OidcTenantConfig tenant) {
            created = tenant;
        }

        @Override
        public void createServiceApp(String authServerUrl) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void createWebApp(String authServerUrl, String clientId, String clientSecret) {
            throw new UnsupportedOperationException();
        }
    }
}
