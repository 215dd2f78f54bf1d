package nl.buyergroup.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Children get a session of their own, so that Ctrl-C reaches the launcher alone and it can stop them in order. */
final class Session {
    static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final List<String> PREFIX = prefix();

    private Session() {}

    static List<String> detached(List<String> command) {
        return Stream.concat(PREFIX.stream(), command.stream()).toList();
    }

    // Both replace themselves with the command, so that the child keeps its pid.
    private static List<String> prefix() {
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return List.of("/usr/bin/setsid");
        }
        if (Files.isExecutable(Path.of("/usr/bin/perl"))) {
            return List.of("/usr/bin/perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV", "--");
        }
        return List.of();
    }
}
