package nl.buyergroup.ambition.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.sharing.WheelSharing.Audience;

/**
 * With whom a wheel is shared, as its owner sees it; without changedAt it never was.
 *
 * @param xCurveId the X-curve on the poster that others see, null for none
 */
public record SharingView(
        UUID wheelId,
        Audience audience,
        List<UUID> organisations,
        boolean withPoster,
        UUID xCurveId,
        Instant changedAt,
        @JsonIgnore long version) {
    static SharingView from(WheelSharing sharing) {
        return new SharingView(
                sharing.wheelId(),
                sharing.audience(),
                sharing.organisations(),
                sharing.withPoster(),
                sharing.xCurveId(),
                sharing.changedAt(),
                sharing.version());
    }
}
