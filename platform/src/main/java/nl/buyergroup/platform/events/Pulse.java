package nl.buyergroup.platform.events;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** When a loop last got its work done and what hinders it since: it is ready until that lasts too long. */
class Pulse {
    private record State(Instant worked, String hindrance) {
        String reason() {
            return hindrance == null ? "nothing failed, and nothing got done" : hindrance;
        }
    }

    private final String loop;
    private final Duration patience;
    private volatile State state = new State(Instant.now(), null);

    Pulse(String loop, Duration patience) {
        this.loop = loop;
        this.patience = patience;
    }

    void beat() {
        state = new State(Instant.now(), null);
    }

    /** What is being done now: the reason if that never ends, unless something failed before. */
    void tries(String what) {
        if (state.hindrance == null) {
            state = new State(state.worked, what);
        }
    }

    void hindered(Throwable error) {
        var root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        state = new State(state.worked, root == error ? error.toString() : error + ", by " + root);
    }

    /** Ready or not; says why and since when as soon as half of the patience is gone. */
    HealthCheckResponse health(boolean alive) {
        var now = state;
        var idle = Duration.between(now.worked, Instant.now());
        var response = HealthCheckResponse.named(loop).status(alive && idle.compareTo(patience) < 0);
        if (!alive || idle.compareTo(patience.dividedBy(2)) > 0) {
            response.withData("reason", alive ? now.reason() : "the thread has ended");
            response.withData("since", now.worked.toString());
        }
        return response.build();
    }
}
