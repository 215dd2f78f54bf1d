package nl.buyergroup.portal.page;

import java.util.Locale;

/** What a service says in both languages. */
public record Text(String nl, String en) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("nl") ? nl : en;
    }
}
