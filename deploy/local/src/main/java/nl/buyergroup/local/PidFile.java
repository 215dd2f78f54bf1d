package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Identifies a process by its pid and its start time, because the system may have given the pid to another process
 * since.
 */
record PidFile(Path path) {
    // the system counts start times in ticks since boot, and the clock may have been set since
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static PidFile write(Path path, ProcessHandle process) throws IOException {
        var started = process.info().startInstant().orElse(Instant.now());
        Files.writeString(path, process.pid() + " " + started + "\n");
        return new PidFile(path);
    }

    /** The process, if it still runs and is the one that was written down. */
    Optional<ProcessHandle> process() {
        try {
            var words = Files.readString(path).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, Instant.parse(words[1])));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant written) {
        return process.info()
                .startInstant()
                .filter(start -> Duration.between(start, written).abs().compareTo(TOLERANCE) < 0)
                .isPresent();
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
