package nl.buyergroup.ambition.sharing;

import java.time.Instant;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.ambition.wheel.content.WheelRevision;

/**
 * The version in force of a wheel that its reader may see, with all that it says.
 *
 * @param xCurveId the curve on the poster that is shared, null for none
 */
public record SharedVersion(
        UUID wheelId,
        UUID organisationId,
        String organisationName,
        ValueWheel.Level level,
        Instant adoptedAt,
        boolean withPoster,
        UUID xCurveId,
        WheelRevision version) {
    public int number() {
        return version.number();
    }

    public WheelContent content() {
        return version.content();
    }
}
