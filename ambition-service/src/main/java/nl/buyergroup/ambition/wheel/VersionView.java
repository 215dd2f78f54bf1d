package nl.buyergroup.ambition.wheel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An adopted version as its owner sees it. */
public record VersionView(UUID wheelId, int number, Instant adoptedAt, WheelContent content) {
    /** A version in a list. */
    public record Summary(int number, String title, Instant adoptedAt, WheelContent.Commitment commitment) {
        static Summary from(WheelRevision version) {
            var content = version.content();
            return new Summary(version.number(), content.title(), version.changedAt(), content.commitment());
        }
    }

    /** What differs between two versions. */
    public record Difference(int since, int number, List<Change> changes) {}

    static VersionView from(WheelRevision version) {
        return new VersionView(version.wheelId(), version.number(), version.changedAt(), version.content());
    }
}
