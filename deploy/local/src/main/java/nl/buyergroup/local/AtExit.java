package nl.buyergroup.local;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** What is still open when this JVM ends is closed, the last one opened first. */
final class AtExit {
    private static final Deque<Runnable> OPEN = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Runnable::run), "at-exit"));
    }

    private AtExit() {}

    static void close(Runnable closing) {
        OPEN.push(closing);
    }
}
