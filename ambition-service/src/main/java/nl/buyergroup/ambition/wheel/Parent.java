package nl.buyergroup.ambition.wheel;

import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

/** The wheel above a wheel, as adopted in its newest version. */
public record Parent(UUID id, ValueWheel.Level level, int number, WheelContent content) {
    void mustBeAbove(ValueWheel.Level child) {
        if (child == ValueWheel.Level.ORGANISATION) {
            throw DomainException.invalid(
                    "parentId",
                    new Text(
                            "kan niet: boven een organisatie staat niets",
                            "is not possible: nothing is above an organisation"));
        }
        if (level.compareTo(child) > 0) {
            throw DomainException.invalid(
                    "parentId", new Text("is een wiel van een lager niveau", "is a wheel of a lower level"));
        }
    }
}
