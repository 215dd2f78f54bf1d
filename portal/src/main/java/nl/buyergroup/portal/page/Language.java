package nl.buyergroup.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** The reader's language: chosen just now, chosen earlier, or what the browser asks for. */
@RequestScoped
public class Language {
    static final String NAME = "lang";
    private static final List<String> KNOWN = List.of("nl", "en");

    @Inject
    UriInfo uri;

    @Inject
    HttpHeaders headers;

    public Locale locale() {
        return chosenNow().or(this::chosenBefore).orElseGet(this::wished);
    }

    Optional<Locale> chosenNow() {
        return known(uri.getQueryParameters().getFirst(NAME));
    }

    private Optional<Locale> chosenBefore() {
        return Optional.ofNullable(headers.getCookies().get(NAME))
                .map(Cookie::getValue)
                .flatMap(Language::known);
    }

    private Locale wished() {
        return wished(headers.getHeaderString("Accept-Language"));
    }

    /** The one that {@code Accept-Language} wants most; English for who wants neither, or says nothing readable. */
    static Locale wished(String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage == null ? "" : acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> known(range.getRange().replaceFirst("-.*", "")).stream())
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    private static Optional<Locale> known(String tag) {
        return KNOWN.stream()
                .filter(known -> known.equals(tag))
                .map(Locale::forLanguageTag)
                .findFirst();
    }
}
