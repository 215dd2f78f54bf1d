package nl.buyergroup.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the Maven artifact for this system into the build folder. */
final class PostgresBinaries {
    private static final Map<String, String> SYSTEMS = Map.of("linux", "linux", "mac", "darwin", "win", "windows");

    private PostgresBinaries() {}

    static synchronized Path folder() {
        try {
            return unpacked(BuildFolder.path());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked", e);
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private static Path unpacked(Path parent) throws IOException {
        var home = parent.resolve("postgresql");
        // several test JVMs may come here at the same time
        try (var lock = FileChannel.open(
                        parent.resolve("postgresql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            if (!Files.isDirectory(home)) {
                var fresh = Files.createTempDirectory(parent, "postgresql-");
                unpackInto(fresh);
                Files.move(fresh, home);
            }
        }
        return home;
    }

    private static void unpackInto(Path folder) throws IOException {
        var name = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new IOException(name.substring(1) + " is not on the class path");
            }
            unpack(new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed))), folder);
        }
    }

    private static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = entry.resolveIn(folder);
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, target);
                target.toFile().setExecutable((entry.getMode() & 0100) != 0);
            }
        }
    }

    static String archive(String osName, String osArch) {
        var os = osName.toLowerCase(Locale.ROOT);
        var system = SYSTEMS.entrySet().stream()
                .filter(known -> os.startsWith(known.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no PostgreSQL for " + osName))
                .getValue();
        return "/postgres-" + system + (osArch.equals("aarch64") ? "-arm_64" : "-x86_64") + ".txz";
    }
}
