package nl.buyergroup.local;

import java.time.Duration;

/** A part of the platform that runs as a process of its own and was ready when this object was made. */
public abstract class Running implements AutoCloseable {
    // a JVM that writes its archive when it ends may need a while
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Child child;

    Running(Child child) {
        this.child = child;
    }

    Child child() {
        return child;
    }

    public long pid() {
        return child.pid();
    }

    public boolean alive() {
        return child.alive();
    }

    /** SIGKILL, as a crash would; start again on the same folder to recover. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.stop(STOP_LIMIT);
    }
}
