package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One launcher at a time works on a data folder. The system frees the lock when its holder dies, however it dies. */
final class DataLock implements AutoCloseable {
    private static final String LAUNCHER = "launcher.pid";
    private static final long STOP_SECONDS = 60;

    private final FileChannel channel;
    private final PidFile launcher;

    private DataLock(FileChannel channel, Path data) throws IOException {
        this.channel = channel;
        this.launcher = PidFile.write(data.resolve(LAUNCHER), ProcessHandle.current());
    }

    /** Takes the lock, and ends what a launcher that was killed has left running. */
    static DataLock take(Path data, Consumer<String> console) {
        try {
            Files.createDirectories(data);
            var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("already running" + pid(data) + "; deploy/down ends it");
            }
            int ended = endLeftovers(data);
            if (ended > 0) {
                console.accept("ended " + ended + " processes that an earlier launcher left");
            }
            return new DataLock(channel, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return false;
        }
    }

    private static String pid(Path data) {
        return launcher(data).map(process -> " (pid " + process.pid() + ")").orElse("");
    }

    static Optional<ProcessHandle> launcher(Path data) {
        return new PidFile(data.resolve(LAUNCHER)).process();
    }

    /** Ends, all at once, the processes whose pid files are in the folder; PostgreSQL's backends end with it. */
    static int endLeftovers(Path data) {
        var files = pidFiles(data);
        var processes = files.stream().flatMap(file -> file.process().stream()).toList();
        processes.forEach(ProcessHandle::destroy);
        processes.forEach(DataLock::awaitEnd);
        files.forEach(PidFile::delete);
        return processes.size();
    }

    private static List<PidFile> pidFiles(Path data) {
        try (var files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(file -> !file.endsWith(LAUNCHER))
                    .sorted(Comparator.naturalOrder())
                    .map(PidFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            CompletableFuture<ProcessHandle> end = process.onExit();
            end.get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            launcher.delete();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
