package nl.buyergroup.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import nl.buyergroup.platform.text.Language;

/** In which language who asks wants to read the answer, by {@code Accept-Language}. */
@ApplicationScoped
public class ReaderLanguage {
    @Inject
    HttpHeaders headers;

    public Language get() {
        return Language.of(headers.getAcceptableLanguages());
    }
}
