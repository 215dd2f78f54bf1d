package nl.buyergroup.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import nl.buyergroup.tender.contract.ContractEvents;
import nl.buyergroup.tender.progress.ProgressEvents;
import nl.buyergroup.tender.progress.Verdict;
import nl.buyergroup.tender.project.ProjectEvents;
import nl.buyergroup.tender.wheel.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we tell is what we promised: golden files, and the AsyncAPI description of the same. */
class EventContractsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final UUID REPORT = id("71");
    private static final UUID CONTRACT = id("72");
    private static final UUID PROJECT = id("76");
    private static final UUID BUYER = id("57");
    private static final UUID SUPPLIER = id("58");

    @Test
    void projectStartedIsAsPromised() throws IOException {
        var data = new ProjectEvents.ProjectStarted(PROJECT, 0, BUYER, id("61"), "catering");
        assertPromised("project-started", ProjectEvents.STARTED, PROJECT, 0, "2024-11-04T09:00:00Z", data);
    }

    @Test
    void contractAwardedIsAsPromised() throws IOException {
        var data = new ContractEvents.ContractAwarded(
                CONTRACT,
                0,
                PROJECT,
                BUYER,
                SUPPLIER,
                "catering",
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2028-12-31"));
        assertPromised("contract-awarded", ContractEvents.AWARDED, CONTRACT, 0, "2024-12-16T13:30:00Z", data);
    }

    @Test
    void progressVerifiedIsAsPromised() throws IOException {
        var data = new ProgressEvents.ProgressVerified(
                REPORT,
                2,
                CONTRACT,
                BUYER,
                SUPPLIER,
                "catering",
                Verdict.PARTLY_VERIFIED,
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-12-31"),
                Instant.parse("2026-02-02T10:00:00Z"),
                List.of(
                        entry("73", id("74"), "Catering footprint", "kgCo2ePerFte", Direction.DECREASE, "133", "100.5"),
                        entry("75", null, "Plant-based protein", "percent", Direction.INCREASE, "30", "45")));
        assertPromised("progress-verified", ProgressEvents.VERIFIED, REPORT, 2, "2026-02-02T10:00:00Z", data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"project-started", "contract-awarded", "progress-verified"})
    void descriptionFitsTheGoldenFile(String name) throws IOException {
        assertEquals(Set.of(), problems(name, golden(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"project-started", "contract-awarded", "progress-verified"})
    void descriptionRefusesAnEventThatMissesSomething(String name) throws IOException {
        var broken = golden(name);
        ((ObjectNode) broken.path("data")).remove("packageCode");
        assertEquals(1, problems(name, broken).size());
    }

    @Test
    void everyEventIsDescribed() throws IOException {
        var described = new TreeSet<String>();
        asyncApi()
                .path("components")
                .path("messages")
                .forEach(message -> described.add(message.path("name").asText()));
        assertEquals(Set.of(ProjectEvents.STARTED, ContractEvents.AWARDED, ProgressEvents.VERIFIED), described);
        assertTrue(asyncApi()
                        .path("channels")
                        .path("tenderEvents")
                        .path("messages")
                        .size()
                == described.size());
    }

    private static void assertPromised(String name, String type, UUID subject, long version, String time, Object data)
            throws IOException {
        new GoldenFile("tender", name)
                .assertIsExactly(CloudEvent.of(type, subject, version, Instant.parse(time), data));
    }

    private static ProgressEvents.VerifiedEntry entry(
            String kpi, UUID goal, String indicator, String unit, Direction way, String baseline, String value) {
        return new ProgressEvents.VerifiedEntry(
                id(kpi), goal, indicator, unit, way, new BigDecimal(baseline), new BigDecimal(value));
    }

    private static Set<String> problems(String name, JsonNode event) throws IOException {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$ref", "#/components/schemas/" + camelCase(name));
        schema.set("components", asyncApi().path("components"));
        var found = new TreeSet<String>();
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(event)
                .forEach(problem -> found.add(problem.getMessage()));
        return found;
    }

    private static JsonNode asyncApi() throws IOException {
        return new YAMLMapper().readTree(RESOURCES.resolve("asyncapi.yaml").toFile());
    }

    private static JsonNode golden(String name) throws IOException {
        return new ObjectMapper()
                .readTree(RESOURCES.resolve("contracts/" + name + ".v1.json").toFile());
    }

    private static String camelCase(String name) {
        int dash = name.indexOf('-');
        return name.substring(0, dash) + Character.toUpperCase(name.charAt(dash + 1)) + name.substring(dash + 2);
    }

    private static UUID id(String end) {
        return UUID.fromString("01890a5d-ac96-774b-bcce-b302099a80" + end);
    }
}
