package nl.buyergroup.ambition.wheel;

import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;

/** The wheel above a wheel, as adopted in its newest version. */
record Parent(UUID id, ValueWheel.Level level, int number, WheelContent content) {
    void mustBeAbove(ValueWheel.Level child) {
        if (child == ValueWheel.Level.ORGANISATION) {
            throw DomainException.invalid(
                    "parentId",
                    "is not possible: nothing is above an organisation",
                    "kan niet: boven een organisatie staat niets");
        }
        if (level.compareTo(child) > 0) {
            throw DomainException.invalid(
                    "parentId", "is a wheel of a lower level", "is een wiel van een lager niveau");
        }
    }

    boolean has(UUID themeId) {
        return themeId != null
                && content.themes().stream().anyMatch(theme -> theme.id().equals(themeId));
    }
}
