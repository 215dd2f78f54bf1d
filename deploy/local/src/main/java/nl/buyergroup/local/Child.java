package nl.buyergroup.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A process of ours with its output in a log file. */
final class Child {
    private static final int TAIL_LINES = 25;

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(Session.detached(command))
                    .redirectErrorStream(true)
                    .redirectInput(new File(Session.WINDOWS ? "NUL" : "/dev/null"))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new Child(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    /** Waits until the check passes; a process that ends first or takes too long fails with its last lines. */
    void awaitReady(BooleanSupplier check, Duration limit) {
        var deadline = Instant.now().plus(limit);
        while (!check.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                kill();
                throw failure("was not ready within " + limit.toSeconds() + " s");
            }
            if (awaitExit(Duration.ofMillis(50))) {
                throw failure("ended with status " + process.exitValue() + " before it was ready");
            }
        }
    }

    /** Waits for a process that does its work and ends. */
    void awaitSuccess(Duration limit) {
        if (!awaitExit(limit)) {
            kill();
            throw failure("took longer than " + limit.toSeconds() + " s");
        }
        if (process.exitValue() != 0) {
            throw failure("ended with status " + process.exitValue());
        }
    }

    boolean awaitExit(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** SIGKILL, and gone when this returns. */
    void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(10));
    }

    /** SIGTERM, and SIGKILL for one that does not listen in time. */
    void stop(Duration limit) {
        process.destroy();
        if (!awaitExit(limit)) {
            kill();
        }
    }

    StartFailure failure(String what) {
        return new StartFailure(name + " " + what + "; the end of " + log + ":\n" + tail());
    }

    String tail() {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            var all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - TAIL_LINES), all.size()));
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }
}
