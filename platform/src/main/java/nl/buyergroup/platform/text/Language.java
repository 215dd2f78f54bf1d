package nl.buyergroup.platform.text;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;

/** The two languages in which the network speaks to people. */
public enum Language {
    NL("nl-NL"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The one that {@code Accept-Language} wants most; English for who wants neither, or says nothing readable. */
    public static Language of(String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage == null ? "" : acceptLanguage).stream()
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

    /** {@code nl} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }
}
