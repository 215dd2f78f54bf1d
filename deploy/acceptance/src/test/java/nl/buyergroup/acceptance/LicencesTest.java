package nl.buyergroup.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What we ship, by the bill of materials of the build and the lock files of the pages, may be carried by EUPL-1.2. What
 * only tests use is in neither.
 */
class LicencesTest {
    private static final Path ROOT = Path.of("../..");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Permissive, or with a copyleft that ends at the file or library. The GPL and its like are in the appendix of the
     * EUPL, but there the whole would go over to them, so they are not here.
     */
    private static final Set<String> CARRIED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "EUPL-1.2",
            "Go License", // the text of BSD-3-Clause under the name of another project
            "ISC",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-only",
            "LGPL-3.0-or-later",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "OFL-1.1",
            "PostgreSQL",
            "Public Domain");

    /** A component and the licences of which its user may choose one. */
    private record Shipped(String name, List<String> choices) {
        static Shipped ofBill(JsonNode component) {
            var choices = new ArrayList<String>();
            for (var licence : component.path("licenses")) {
                choices.addAll(choices(licence.path("expression").asText()));
                choices.addAll(choices(licence.path("license").path("id").asText()));
                choices.addAll(choices(licence.path("license").path("name").asText()));
            }
            return new Shipped(
                    component.path("group").asText() + ":"
                            + component.path("name").asText(),
                    choices);
        }

        static Shipped ofLockFile(String name, JsonNode entry) {
            return new Shipped(name, choices(entry.path("license").asText()));
        }

        private static List<String> choices(String expression) {
            return Stream.of(expression.replaceAll("^\\(|\\)$", "").split(" OR "))
                    .filter(choice -> !choice.isBlank())
                    .toList();
        }

        boolean isCarried() {
            return choices.stream().anyMatch(CARRIED::contains);
        }
    }

    @Test
    void everyLibraryThatWeShipMayBeCarried() throws IOException {
        var bill = ROOT.resolve("target/bom.json").toFile();
        assertTrue(bill.exists(), "no bill of materials: run mvn verify at the top");
        var shipped = shipped(JSON.readTree(bill));

        var names = shipped.stream().map(Shipped::name).collect(toSet());
        for (var application : List.of(
                "community-service", "ambition-service", "tender-service", "footprint-service", "gateway", "portal")) {
            assertTrue(
                    names.contains("nl.buyergroup:" + application), application + " is not in the bill of materials");
        }
        assertTrue(names.contains("io.quarkus:quarkus-rest"), "libraries are not in the bill of materials");
        assertEquals(List.of(), refused(shipped));
    }

    @Test
    void everythingThatThePagesShipMayBeCarried() throws IOException {
        var lockFiles = lockFiles();
        assertFalse(lockFiles.isEmpty());
        for (var lockFile : lockFiles) {
            var shipped = shippedByPages(JSON.readTree(lockFile.toFile()));
            assertFalse(shipped.isEmpty(), lockFile.toString());
            assertEquals(List.of(), refused(shipped), lockFile.toString());
        }
    }

    @Test
    void namesWhatCannotBeCarriedOrSaysNoLicence() throws IOException {
        var bill = JSON.readTree(
                """
                {"components": [
                  {"group": "some", "name": "strong", "licenses": [{"license": {"id": "GPL-3.0-only"}}]},
                  {"group": "some", "name": "network", "licenses": [{"expression": "AGPL-3.0-only OR GPL-2.0-only"}]},
                  {"group": "some", "name": "both", "licenses": [{"expression": "MIT AND GPL-3.0-only"}]},
                  {"group": "some", "name": "invented", "licenses": [{"license": {"name": "Ask Me First"}}]},
                  {"group": "some", "name": "silent"},
                  {"group": "some", "name": "chosen", "licenses": [{"license": {"id": "GPL-2.0-only"}}, {"license": {"id": "MIT"}}]},
                  {"group": "some", "name": "choice", "licenses": [{"expression": "(GPL-2.0-only OR Apache-2.0)"}]}
                ]}""");

        assertEquals(
                List.of(
                        "some:strong: [GPL-3.0-only]",
                        "some:network: [AGPL-3.0-only, GPL-2.0-only]",
                        "some:both: [MIT AND GPL-3.0-only]",
                        "some:invented: [Ask Me First]",
                        "some:silent: []"),
                refused(shipped(bill)));
    }

    @Test
    void namesWhatThePagesShipButNotWhatOnlyBuildsThem() throws IOException {
        var lockFile = JSON.readTree(
                """
                {"packages": {
                  "": {"license": "EUPL-1.2"},
                  "node_modules/strong": {"license": "GPL-3.0-only"},
                  "node_modules/tool": {"license": "GPL-3.0-only", "dev": true},
                  "node_modules/fine": {"license": "(MIT OR GPL-3.0-only)"}
                }}""");

        assertEquals(List.of("node_modules/strong: [GPL-3.0-only]"), refused(shippedByPages(lockFile)));
    }

    private static List<String> refused(List<Shipped> shipped) {
        return shipped.stream()
                .filter(part -> !part.isCarried())
                .map(part -> part.name() + ": " + part.choices())
                .toList();
    }

    private static List<Shipped> shipped(JsonNode bill) {
        var shipped = new ArrayList<Shipped>();
        bill.path("components").forEach(component -> shipped.add(Shipped.ofBill(component)));
        return shipped;
    }

    private static List<Shipped> shippedByPages(JsonNode lockFile) {
        return lockFile.path("packages").properties().stream()
                .filter(entry -> !entry.getValue().path("dev").asBoolean())
                .map(entry -> Shipped.ofLockFile(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Path> lockFiles() throws IOException {
        try (var modules = Files.find(ROOT, 2, (path, attributes) -> path.endsWith("package-lock.json"))) {
            return modules.toList();
        }
    }
}
