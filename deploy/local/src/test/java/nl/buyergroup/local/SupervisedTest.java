package nl.buyergroup.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path data;

    @Test
    void aKilledPartIsStartedAgain() {
        try (var part = new Supervised("sleeper", this::sleeper, line -> {})) {
            var first = part.await(LIMIT);
            first.kill();
            assertNotEquals(first.pid(), part.await(LIMIT).pid());
        }
    }

    @Test
    void aClosedPartIsGoneAndStaysSo() {
        var part = new Supervised("sleeper", this::sleeper, line -> {});
        var running = part.await(LIMIT);
        part.close();
        assertFalse(running.alive());
        assertThrows(IllegalStateException.class, () -> part.await(LIMIT));
    }

    @Test
    void aClosedPartMayFinishWhatItDoes() throws IOException {
        var part = new Supervised(
                "sleeper",
                () -> running("trap 'echo bye; exit 0' TERM; echo started; while :; do sleep 0.05; done"),
                line -> {});
        part.await(LIMIT);
        part.beginClose();
        part.close();
        assertTrue(Files.readString(data.resolve("sleeper.log")).contains("bye"));
    }

    @Test
    void aPartThatDoesNotStartSaysWhy() {
        var part = new Supervised("failing", () -> running("echo no such luck; exit 3"), line -> {});
        var failure = assertThrows(CompletionException.class, () -> part.first().join());
        assertTrue(failure.getCause().getMessage().contains("ended with status 3"), failure.getMessage());
        assertTrue(failure.getCause().getMessage().contains("no such luck"), failure.getMessage());
        part.close();
    }

    @Test
    void whatAKilledLauncherLeftIsEnded() {
        var left = sleeper();
        assertEquals(1, DataLock.endLeftovers(data));
        assertFalse(left.alive());
        assertEquals(0, DataLock.endLeftovers(data));
    }

    @Test
    void aSecondLauncherOnTheSameDataIsRefused() {
        try (var first = DataLock.take(data, line -> {})) {
            var failure = assertThrows(StartFailure.class, () -> DataLock.take(data, line -> {}));
            assertTrue(failure.getMessage().contains("already running"), failure.toString());
            assertTrue(Files.exists(data.resolve("launcher.pid")), first.toString());
        }
        assertFalse(Files.exists(data.resolve("launcher.pid")));
    }

    private Running sleeper() {
        return running("echo started; exec sleep 60");
    }

    private Running running(String script) {
        var child = Child.start(data, "sleeper", List.of("/bin/sh", "-c", script), Map.of());
        return new Running(child.awaitReady(() -> printed(child, "started"), LIMIT)) {};
    }

    private boolean printed(Child child, String word) {
        try (Stream<String> lines = Files.lines(data.resolve("sleeper.log"))) {
            return lines.anyMatch(word::equals);
        } catch (IOException e) {
            return false;
        }
    }
}
