package nl.buyergroup.ambition.growth;

import java.util.Locale;

/** The three groups of employees in the growth model, from little to much sustainable behaviour. */
public enum Group {
    WAITING_REALISTS,
    INTUITIVE_FOLLOWERS,
    ACTIVE_AMBASSADORS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
