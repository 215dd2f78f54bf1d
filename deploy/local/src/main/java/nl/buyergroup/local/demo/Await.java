package nl.buyergroup.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** What one service does reaches the others by event, a moment later. */
final class Await {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long STEP_MILLIS = 50;

    private Await() {}

    static void until(String what, BooleanSupplier condition) {
        var end = Instant.now().plus(LIMIT);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("waited " + LIMIT.toSeconds() + " s in vain: " + what);
            }
            pause();
        }
    }

    /** Repeats a request that is refused with this status until its condition holds. */
    static boolean retry(Actor.Refused refused, int status) {
        if (refused.status() != status) {
            throw refused;
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
