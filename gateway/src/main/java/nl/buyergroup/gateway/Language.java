package nl.buyergroup.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;

enum Language {
    EN,
    NL;

    static Language of(HttpServerRequest request) {
        return of(String.join(",", request.headers().getAll("Accept-Language")));
    }

    /** The one that {@code Accept-Language} wants most; English for who wants neither, or says nothing readable. */
    static Language of(String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Stream.of(values()).filter(one -> one.isIn(range)))
                    .findFirst()
                    .orElse(EN);
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }

    private boolean isIn(LanguageRange range) {
        return (range.getRange() + "-").startsWith(tag() + "-");
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
