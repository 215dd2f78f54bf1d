package nl.buyergroup.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process of ours: {@code <folder>/<name>.log} has its output, {@code <name>.pid} says that it is ours. */
final class Child {
    private static final int TAIL_BYTES = 3000;

    private final String name;
    private final Path log;
    private final long logStart;
    private final PidFile pidFile;
    private final Process process;

    private Child(String name, Path log, ProcessBuilder builder) throws IOException {
        this.name = name;
        this.log = log;
        this.logStart = log.toFile().length();
        this.process = builder.start();
        this.pidFile = PidFile.write(log.resolveSibling(name + ".pid"), process.toHandle());
    }

    static Child start(Path folder, String name, List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(folder);
            var log = folder.resolve(name + ".log");
            var builder = new ProcessBuilder(Session.detached(command))
                    .redirectErrorStream(true)
                    .redirectInput(new File(Session.WINDOWS ? "NUL" : "/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Child(name, log, builder);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    /** Waits until the check passes; a process that ends first or takes too long fails with its last lines. */
    Child awaitReady(BooleanSupplier check, Duration limit) {
        try {
            var deadline = Instant.now().plus(limit);
            while (!check.getAsBoolean()) {
                if (Instant.now().isAfter(deadline)) {
                    throw failure("was not ready within " + limit.toSeconds() + " s");
                }
                if (awaitExit(Duration.ofMillis(50))) {
                    throw failure("ended with status " + process.exitValue() + " before it was ready");
                }
            }
            return this;
        } catch (RuntimeException e) {
            kill();
            throw e;
        }
    }

    /** Waits for a process that does its work and ends. */
    void awaitSuccess(Duration limit) {
        boolean ended = false;
        try {
            ended = awaitExit(limit);
        } finally {
            kill();
        }
        if (!ended || process.exitValue() != 0) {
            throw failure(ended ? "ended with status " + process.exitValue() : "took over " + limit.toSeconds() + " s");
        }
    }

    boolean awaitExit(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new Interrupted();
        }
    }

    void awaitExit() throws InterruptedException {
        process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** SIGKILL, and gone when this returns. */
    void kill() {
        process.destroyForcibly().onExit().join();
        pidFile.delete();
    }

    /** SIGTERM, and SIGKILL for one that does not listen in time. */
    void stop(Duration limit) {
        process.destroy();
        try {
            awaitExit(limit);
        } finally {
            kill();
        }
    }

    private StartFailure failure(String what) {
        return new StartFailure(name + " " + what + "; the end of " + log + ":\n" + tail());
    }

    private String tail() {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(logStart, file.size() - TAIL_BYTES));
            var bytes = ByteBuffer.allocate((int) (file.size() - file.position()));
            file.read(bytes);
            return new String(bytes.array(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }
}
