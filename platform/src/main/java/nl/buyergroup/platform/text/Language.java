package nl.buyergroup.platform.text;

import java.util.List;
import java.util.Locale;

/** The two languages in which the network speaks to people. */
public enum Language {
    NL("nl-NL"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The first of the wanted languages that we speak; English for who wants neither. */
    public static Language of(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("nl") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("nl") ? NL : EN)
                .orElse(EN);
    }

    /** {@code nl} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }
}
