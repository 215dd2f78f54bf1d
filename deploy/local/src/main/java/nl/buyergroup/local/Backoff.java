package nl.buyergroup.local;

import java.time.Duration;

/** How long to wait before the next attempt: at once, then twice as long each time, up to ten seconds. */
record Backoff(Duration pause) {
    static final Backoff NONE = new Backoff(Duration.ZERO);
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    Backoff longer() {
        if (pause.isZero()) {
            return new Backoff(FIRST);
        }
        var doubled = pause.multipliedBy(2);
        return new Backoff(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }
}
