package nl.buyergroup.portal.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers in a cookie the language that the reader chose. */
public class LanguageCookie {
    @Inject
    Language language;

    @ServerResponseFilter
    public void keep(ContainerRequestContext request, ContainerResponseContext response) {
        var secure = "https".equals(request.getHeaderString("X-Forwarded-Proto"));
        language.chosenNow().ifPresent(chosen -> response.getHeaders()
                .add(
                        "Set-Cookie",
                        new NewCookie.Builder(Language.NAME)
                                .value(chosen.getLanguage())
                                .path("/portal")
                                .maxAge((int) Duration.ofDays(365).toSeconds())
                                .sameSite(NewCookie.SameSite.LAX)
                                .httpOnly(true)
                                .secure(secure)
                                .build()));
    }
}
