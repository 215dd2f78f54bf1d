package nl.buyergroup.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

enum Language {
    EN,
    NL;

    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    static Language of(HttpServerRequest request) {
        var wanted = request.getHeader("Accept-Language");
        try {
            var found = wanted == null ? null : Locale.lookup(Locale.LanguageRange.parse(wanted), KNOWN);
            return found == null || found.equals(Locale.ENGLISH) ? EN : NL;
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
