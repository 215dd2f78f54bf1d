package nl.buyergroup.ambition.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.sharing.WheelSharing.Audience;
import nl.buyergroup.ambition.wheel.ValueWheel;

/**
 * What others learn of sharing: that a wheel may be read and by whom, never what it says. The subject is the wheel, so
 * that its adoption comes first; the version is that of the sharing and says nothing of the wheel's own.
 */
public final class SharingEvents {
    public static final String CHANGED = "nl.buyergroup.ambition.wheel-sharing-changed";

    private SharingEvents() {}

    /**
     * A wheel is shared with others than before, or with nobody any more.
     *
     * @param organisations who may read when they are named, else absent
     * @param number the version of the wheel that was in force then; readers always see the one in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Changed(
            UUID wheelId, long version, UUID organisationId, Audience audience, List<UUID> organisations, int number) {
        static Changed from(WheelSharing sharing, ValueWheel wheel) {
            return new Changed(
                    sharing.wheelId(),
                    sharing.version(),
                    wheel.organisationId(),
                    sharing.audience(),
                    sharing.audience() == Audience.NAMED ? sharing.organisations() : null,
                    wheel.numberInForce());
        }
    }
}
