package nl.buyergroup.ambition.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.sharing.WheelSharing.Audience;

/** With whom a wheel is shared, as its owner sees it; without changedAt it never was. */
public record SharingView(
        UUID wheelId,
        Audience audience,
        List<UUID> organisations,
        boolean withPoster,
        Instant changedAt,
        @JsonIgnore long version) {
    static SharingView from(WheelSharing sharing) {
        return new SharingView(
                sharing.wheelId(),
                sharing.audience(),
                sharing.organisations(),
                sharing.withPoster(),
                sharing.changedAt(),
                sharing.version());
    }
}
