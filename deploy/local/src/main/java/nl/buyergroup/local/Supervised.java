package nl.buyergroup.local;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps one part running: a thread that starts it, waits for its end and starts it again, until it is closed. */
final class Supervised implements AutoCloseable {
    private static final Duration HEALTHY = Duration.ofSeconds(60);

    private final String name;
    private final Supplier<Running> start;
    private final Consumer<String> console;
    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final Thread thread;
    private final AtomicBoolean closing = new AtomicBoolean();
    private Running running;

    Supervised(String name, Supplier<Running> start, Consumer<String> console) {
        this.name = name;
        this.start = start;
        this.console = console;
        this.thread = new Thread(this::supervise, name);
        thread.start();
    }

    private void supervise() {
        try {
            var began = Instant.now();
            become(start.get());
            console.accept("%-18s ready in %s".formatted(name, Seconds.since(began)));
            first.complete(null);
            keepRunning();
        } catch (Interrupted | InterruptedException closed) {
            first.completeExceptionally(closed);
        } catch (RuntimeException e) {
            first.completeExceptionally(e);
        } finally {
            end();
        }
    }

    private void keepRunning() throws InterruptedException {
        for (var backoff = Backoff.NONE; ; ) {
            var since = Instant.now();
            running.child().awaitExit();
            lost();
            backoff = Duration.between(since, Instant.now()).compareTo(HEALTHY) > 0 ? Backoff.NONE : backoff.longer();
            backoff = restart(backoff);
        }
    }

    private Backoff restart(Backoff backoff) throws InterruptedException {
        while (true) {
            Thread.sleep(backoff.pause().toMillis());
            var began = Instant.now();
            try {
                become(start.get());
                console.accept("%-18s ready again in %s".formatted(name, Seconds.since(began)));
                return backoff;
            } catch (Interrupted e) {
                throw e;
            } catch (RuntimeException e) {
                backoff = backoff.longer();
                console.accept(e.getMessage().lines().findFirst().orElse(name));
            }
        }
    }

    private synchronized void become(Running started) {
        running = started;
        notifyAll();
    }

    private synchronized void lost() {
        console.accept("%-18s ended unexpectedly; starting it again".formatted(name));
        running.kill();
        running = null;
    }

    private synchronized void end() {
        if (running != null) {
            running.close();
            running = null;
        }
        notifyAll();
    }

    CompletableFuture<Void> first() {
        return first;
    }

    /** The process, as soon as it is there and ready. */
    synchronized Running await(Duration limit) {
        var deadline = Instant.now().plus(limit);
        try {
            while (running == null || !running.alive()) {
                var left = Duration.between(Instant.now(), deadline).toMillis();
                if (left <= 0 || !thread.isAlive()) {
                    throw new IllegalStateException(name + " is not running");
                }
                wait(left);
            }
            return running;
        } catch (InterruptedException e) {
            throw new Interrupted();
        }
    }

    /** Lets it begin to end; {@link #close} waits until it has. */
    void beginClose() {
        // once: a second interrupt would reach the thread while it lets the part end in peace
        if (closing.compareAndSet(false, true)) {
            thread.interrupt();
        }
    }

    @Override
    public void close() {
        beginClose();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new Interrupted();
        }
    }
}
