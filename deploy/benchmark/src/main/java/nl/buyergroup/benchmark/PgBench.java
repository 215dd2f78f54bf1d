package nl.buyergroup.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buyergroup.local.Platform;

/** The SQL of a request, sent by PostgreSQL's own load generator: what the database alone takes of it. */
final class PgBench {
    private final Platform platform;
    private final Path folder;

    PgBench(Platform platform) {
        this.platform = platform;
        try {
            folder = Files.createTempDirectory("pgbench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mustBeThere() throws IOException, InterruptedException {
        try {
            new ProcessBuilder("pgbench", "--version").start().waitFor();
        } catch (IOException e) {
            throw new IOException(
                    "pgbench is missing: install PostgreSQL's client programs (Debian: postgresql-contrib)", e);
        }
    }

    static String script(String name) {
        try (var in = PgBench.class.getResourceAsStream("/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long each of so many transactions of a script took; one client, prepared statements, as the service does. */
    Distribution run(String script, int transactions, int organisations, List<UUID> wheels)
            throws IOException, InterruptedException {
        var file = Files.writeString(
                folder.resolve(script + ".sql"),
                script(script).replace("{wheels}", array(wheels)).replace("{organisations}", "" + organisations));
        var url = platform.jdbcUrl("ambition").substring("jdbc:".length());
        var command = List.of(
                "pgbench",
                "-n",
                "-c",
                "1",
                "-t",
                "" + transactions,
                "-M",
                "prepared",
                "-l",
                "--log-prefix",
                folder.resolve(script).toString(),
                "-f",
                file.toString(),
                url.replace("//", "//ambition@"));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PGPASSWORD", platform.secret("ambition-database"));
        var running = process.start();
        var output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0 || output.contains("aborted")) {
            throw new IOException(output);
        }
        return log(script);
    }

    private static String array(Collection<UUID> ids) {
        return "array[" + ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",")) + "]::uuid[]";
    }

    /** The third column of pgbench's log is the time of a transaction in microseconds. */
    private Distribution log(String script) throws IOException {
        var nanos = new ArrayList<Long>();
        try (var logs = Files.newDirectoryStream(folder, script + ".*[0-9]")) {
            for (var log : logs) {
                Files.readAllLines(log).forEach(line -> nanos.add(Long.parseLong(line.split(" ")[2]) * 1000));
                Files.delete(log);
            }
        }
        return Distribution.ofNanos(nanos);
    }
}
