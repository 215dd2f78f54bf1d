package nl.buyergroup.ambition.wheel.version;

import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.content.WheelContent;

/** A version of a wheel is adopted; fired within the transaction, for features that build on what is in force. */
public record Adoption(UUID wheelId, UUID organisationId, ValueWheel.Level level, int number, WheelContent content) {
    static Adoption of(ValueWheel wheel) {
        return new Adoption(wheel.id(), wheel.organisationId(), wheel.level(), wheel.number(), wheel.content());
    }
}
