package nl.buyergroup.platform.events;

/** Waits longer after each failure in a row, from a tenth of a second to five seconds. */
class Backoff {
    private static final long FIRST = 100;
    private static final long LONGEST = 5_000;
    private long next = FIRST;

    void pause() {
        try {
            Thread.sleep(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        next = Math.min(LONGEST, next * 2);
    }

    void reset() {
        next = FIRST;
    }
}
