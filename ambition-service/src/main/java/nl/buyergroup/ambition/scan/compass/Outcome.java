package nl.buyergroup.ambition.scan.compass;

import java.util.Collection;

/** Where an organisation stands on its way to giving back more than it takes. */
public enum Outcome {
    STATUS_QUO,
    RESTORATIVE,
    REGENERATIVE;

    static final String GOLDEN_RULE = "golden-rule";

    static Outcome of(Collection<String> met, int total) {
        if (met.size() == total) {
            return REGENERATIVE;
        }
        return met.contains(GOLDEN_RULE) && met.size() > 1 ? RESTORATIVE : STATUS_QUO;
    }

    /** What comes after this one; nothing comes after the last. */
    Outcome next() {
        return this == REGENERATIVE ? null : values()[ordinal() + 1];
    }
}
