package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The data folder of a PostgreSQL server and the programs that work on it. */
record PostgresFolder(Path path) {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    void create(String superuser, String password) {
        if (Files.exists(path.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(path.getParent());
            initialise(superuser, password);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's data folder could not be created", e);
        }
    }

    // Under another name until it is complete: a folder that is half made must not be taken for a database.
    private void initialise(String superuser, String password) throws IOException {
        var fresh = Files.createTempDirectory(path.getParent(), path.getFileName() + "-");
        var secret = Files.createTempFile(path.getParent(), "initdb", null);
        try {
            Files.writeString(secret, password + "\n");
            run(
                    "initdb",
                    "-D",
                    fresh.toString(),
                    "-U",
                    superuser,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            Files.move(fresh, path);
        } finally {
            Files.delete(secret);
        }
    }

    /** A server that still runs on this folder, left by a launcher that was killed, is stopped. */
    void stopLeftover(Duration limit) {
        if (lockHolder().filter(PostgresFolder::isPostgres).isPresent()) {
            stop(limit);
        }
    }

    void stop(Duration limit) {
        run("pg_ctl", "stop", "-D", path.toString(), "-m", "fast", "-t", "" + limit.toSeconds());
    }

    private void run(String program, String... arguments) {
        launch(program, List.of(arguments)).awaitSuccess(LIMIT);
    }

    Child launch(String program, List<String> arguments) {
        var file = PostgresBinaries.folder().resolve("bin").resolve(program).toString();
        var command = Stream.of(Unprivileged.prefix(), List.of(file), arguments)
                .flatMap(List::stream)
                .toList();
        var name = program.equals("postgres") ? path.getFileName().toString() : path.getFileName() + "-" + program;
        return Child.start(path.getParent(), name, command, environment());
    }

    // After a crash the pid in the lock file may meanwhile belong to a stranger; this tells PostgreSQL so.
    private Map<String, String> environment() {
        return lockHolder()
                .filter(process -> !isPostgres(process))
                .map(process -> Map.of("PG_GRANDPARENT_PID", "" + process.pid()))
                .orElse(Map.of());
    }

    private Optional<ProcessHandle> lockHolder() {
        try (Stream<String> lines = Files.lines(path.resolve("postmaster.pid"))) {
            return lines.findFirst().map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException noLock) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }
}
