package nl.buyergroup.platform.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.buyergroup.platform.text.Language;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** In which language who asks wants to read the answer, the messages of Bean Validation included. */
@ApplicationScoped
@Alternative // in the place of Quarkus' own resolver, which follows another rule
@Priority(1)
public class ReaderLanguage implements LocaleResolver {
    @Inject
    CurrentVertxRequest current;

    /** English where nobody asked. */
    public Language get() {
        return isAsked()
                ? Language.of(String.join(
                        ",", current.getCurrent().request().headers().getAll("Accept-Language")))
                : Language.EN;
    }

    private boolean isAsked() {
        return Arc.container().requestContext().isActive() && current.getCurrent() != null;
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return Locale.forLanguageTag(get().tag());
    }
}
