package nl.buyergroup.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The one shared module stays tiny: what is not technical, or not used by three services, belongs in a service. */
class SizeTest {
    private static final int CLASSES = 28;
    private static final int LINES_OF_CODE = 1_420;

    @Test
    void platformStaysTiny() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertFalse(sources.isEmpty());
            long lines = 0;
            for (var source : sources) {
                lines += Files.readAllLines(source).stream()
                        .filter(SizeTest::isCode)
                        .count();
            }
            assertTrue(sources.size() <= CLASSES, "classes: " + sources.size());
            assertTrue(lines <= LINES_OF_CODE, "lines of code: " + lines);
        }
    }

    private static boolean isCode(String line) {
        var text = line.strip();
        return !text.isEmpty() && !text.startsWith("import ") && !text.startsWith("*") && !text.startsWith("/");
    }
}
