package nl.buyergroup.gateway;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How people log in: authorization code with PKCE. The tokens stay in an encrypted cookie that no script can read. */
@ApplicationScoped
public class Login implements TenantResolver {
    static final String CALLBACK = "/login/callback";
    static final String LOGOUT = "/portal/logout";
    private static final String TENANT = "browser";

    void set(
            @Observes Oidc oidc,
            Settings settings,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "quarkus.oidc.connection-delay") Optional<Duration> patience) {
        var tenant = OidcTenantConfig.authServerUrl(realm)
                .tenantId(TENANT)
                .applicationType(ApplicationType.WEB_APP)
                .clientId("gateway")
                .credentials(settings.clientSecret())
                .authentication()
                .pkceRequired()
                .nonceRequired()
                .stateSecret(settings.sessionSecret())
                .redirectPath(settings.url() + CALLBACK)
                .restorePathAfterRedirect()
                .cookieForceSecure(settings.https())
                .cookieSameSite(CookieSameSite.LAX)
                .sessionAgeExtension(Duration.ofMinutes(30))
                .end()
                .token()
                .principalClaim("sub")
                .refreshExpired()
                .refreshTokenTimeSkew(Duration.ofSeconds(30))
                .end()
                .logout()
                .path(LOGOUT)
                .postLogoutPath(settings.url() + "/")
                .end()
                .tokenStateManager()
                // Together they come near the 4096 bytes that a browser keeps of one cookie.
                .splitTokens()
                .encryptionRequired()
                .encryptionSecret(settings.sessionSecret())
                .end();
        patience.ifPresent(tenant::connectionDelay);
        oidc.create(tenant.build());
    }

    @Override
    public String resolve(RoutingContext context) {
        return Pages.includes(context.normalizedPath()) ? TENANT : null;
    }
}
