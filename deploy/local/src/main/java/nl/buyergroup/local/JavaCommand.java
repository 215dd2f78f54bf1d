package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child JVM: the Java that runs this one, with little memory and a quick start. */
final class JavaCommand {
    private static final int FIRST_WITH_AUTOMATIC_ARCHIVES = 19;

    private final List<String> words = new ArrayList<>();

    JavaCommand(int heapMegabytes) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heapMegabytes + "m");
        words.add("-XX:+UseSerialGC");
        words.add("-XX:+ExitOnOutOfMemoryError");
        words.add("-Xlog:disable");
        words.add("-Xlog:all=error");
    }

    JavaCommand option(String option) {
        words.add(option);
        return this;
    }

    /**
     * Newer JVMs keep what they loaded in an archive when they end, which takes them a few seconds that once, and start
     * faster from it.
     */
    JavaCommand archive(String name) {
        if (Runtime.version().feature() >= FIRST_WITH_AUTOMATIC_ARCHIVES) {
            words.add("-XX:+AutoCreateSharedArchive");
            words.add("-XX:SharedArchiveFile=" + archiveFile(name));
        }
        return this;
    }

    /** Starts from the archive of another process of the same program, if there is one. */
    JavaCommand archiveOf(String name) {
        if (Runtime.version().feature() >= FIRST_WITH_AUTOMATIC_ARCHIVES && Files.exists(archiveFile(name))) {
            words.add("-XX:SharedArchiveFile=" + archiveFile(name));
        }
        return this;
    }

    private static Path archiveFile(String name) {
        return archiveFolder().resolve(name + ".jsa");
    }

    private static Path archiveFolder() {
        try {
            return Files.createDirectories(BuildFolder.path().resolve("archives"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> main(String classPath, String main, List<String> arguments) {
        words.addAll(List.of("-cp", classPath, main));
        words.addAll(arguments);
        return words;
    }

    List<String> jar(Path jar) {
        words.addAll(List.of("-jar", jar.toString()));
        return words;
    }
}
