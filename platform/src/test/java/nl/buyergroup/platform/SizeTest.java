package nl.buyergroup.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The one shared module stays small. The description of each package says what belongs in it and ends with how much that
 * takes, so that whoever needs more room changes the sentence with the number. What counts are lines with code: no empty
 * lines, imports or comments, so that explaining costs nothing.
 */
class SizeTest {
    private static final Path MAIN = Path.of("src/main/java/nl/buyergroup/platform");
    private static final Pattern LIMIT = Pattern.compile("At most (\\d+) files and (\\d+) lines of code\\.");

    @Test
    void everythingLiesInAPackageThatSaysWhatBelongsInIt() throws IOException {
        var packages = packages();
        assertFalse(packages.isEmpty());
        packages.forEach(SizeTest::limit);
        assertTrue(sources(MAIN).isEmpty(), "lies outside of the packages: " + sources(MAIN));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageKeepsToTheSizeThatItsDescriptionStates(Path folder) throws IOException {
        var limit = limit(folder);
        var sources = sources(folder);
        long lines = 0;
        for (var source : sources) {
            lines +=
                    Files.readAllLines(source).stream().filter(SizeTest::isCode).count();
        }

        assertTrue(sources.size() <= Integer.parseInt(limit.group(1)), folder + " has files: " + sources.size());
        assertTrue(lines <= Integer.parseInt(limit.group(2)), folder + " has lines of code: " + lines);
    }

    static List<Path> packages() throws IOException {
        try (var folders = Files.walk(MAIN)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(MAIN))
                    .toList();
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static MatchResult limit(Path folder) {
        try {
            var description = Files.readString(folder.resolve("package-info.java"));
            var limit = LIMIT.matcher(description.replaceAll("\\s+\\*?\\s*", " "));
            assertTrue(limit.find(), folder + " does not state its size");
            return limit.toMatchResult();
        } catch (IOException e) {
            throw new AssertionError(folder + " does not say what belongs in it", e);
        }
    }

    private static boolean isCode(String line) {
        var text = line.strip();
        return !text.isEmpty() && !text.startsWith("import ") && !text.startsWith("*") && !text.startsWith("/");
    }
}
