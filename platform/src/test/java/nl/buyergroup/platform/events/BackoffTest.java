package nl.buyergroup.platform.events;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void waitsLongerAfterEachFailure() {
        var backoff = new Backoff();
        long start = System.nanoTime();
        backoff.pause();
        backoff.pause();

        assertTrue(System.nanoTime() - start >= Duration.ofMillis(300).toNanos());
    }

    @Test
    void whoIsInterruptedDoesNotWaitAndStaysInterrupted() {
        var backoff = new Backoff();
        Thread.currentThread().interrupt();
        backoff.pause();

        assertTrue(Thread.interrupted());
    }
}
