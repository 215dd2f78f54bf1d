package nl.buyergroup.ambition.sharing;

import java.time.Instant;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.WheelContent;
import nl.buyergroup.ambition.wheel.WheelRevision;

/** The version in force of a wheel that its reader may see, with all that it says. */
public record SharedVersion(
        UUID wheelId,
        UUID organisationId,
        String organisationName,
        ValueWheel.Level level,
        Instant adoptedAt,
        boolean withPoster,
        WheelRevision version) {
    public int number() {
        return version.number();
    }

    public WheelContent content() {
        return version.content();
    }
}
