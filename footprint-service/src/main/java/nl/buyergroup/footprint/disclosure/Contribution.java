package nl.buyergroup.footprint.disclosure;

import java.math.BigDecimal;
import java.util.UUID;

/** What one organisation adds to a figure, and the holding that it belongs to (itself when it stands alone). */
public record Contribution(UUID organisation, UUID holding, BigDecimal value) {
    public Contribution {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("the rules hold for contributions of zero and more");
        }
    }

    /** What a reader who knows both sums learns of this organisation; null where it took no part. */
    static Contribution change(Contribution before, Contribution now) {
        if (before == null || now == null) {
            return before == null ? now : before;
        }
        return new Contribution(
                now.organisation, now.holding, now.value.subtract(before.value).abs());
    }

    static boolean same(Contribution before, Contribution now) {
        return before != null && now != null && before.value.compareTo(now.value) == 0;
    }
}
