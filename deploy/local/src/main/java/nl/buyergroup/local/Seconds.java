package nl.buyergroup.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

final class Seconds {
    private Seconds() {}

    static String since(Instant moment) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(moment, Instant.now()).toMillis() / 1000.0);
    }
}
