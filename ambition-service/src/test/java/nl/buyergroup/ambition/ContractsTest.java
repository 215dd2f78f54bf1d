package nl.buyergroup.ambition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.buyergroup.ambition.goal.ProgressEvents;
import nl.buyergroup.ambition.sharing.SharingEvents;
import nl.buyergroup.ambition.wheel.version.WheelEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** v1 only grows: who wrote before these were there is still right. */
    private static final Set<String> GROWN_LATER = Set.of("packageCode", "number", "onTrack");

    @ParameterizedTest
    @ValueSource(strings = {"wheel-adopted", "goal-progressed", "goal-progress-withdrawn", "wheel-sharing-changed"})
    void goldenFileFitsTheDescription(String name) throws IOException {
        assertEquals(Set.of(), schema(name).validate(golden(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wheel-adopted", "goal-progressed", "goal-progress-withdrawn", "wheel-sharing-changed"})
    void descriptionRefusesAnEventWithoutAnyOneField(String name) throws IOException {
        var schema = schema(name);
        var fields = fields(golden(name).get("data"));
        assertTrue(!fields.isEmpty() && !GROWN_LATER.containsAll(fields), "no field to leave out");
        for (var field : fields) {
            if (!GROWN_LATER.contains(field)) {
                var event = golden(name);
                ((ObjectNode) event.get("data")).remove(field);
                assertTrue(!schema.validate(event).isEmpty(), field);
            }
        }
    }

    @Test
    void organisationsAreToldOnlyWhereTheyAreNamed() throws IOException {
        var event = golden("wheel-sharing-changed");
        ((ObjectNode) event.get("data")).put("audience", "NETWORK");
        assertTrue(!schema("wheel-sharing-changed").validate(event).isEmpty());
        ((ObjectNode) event.get("data")).remove("organisations");
        assertEquals(Set.of(), schema("wheel-sharing-changed").validate(event));
    }

    @Test
    void everyEventHasItsFileAndItsDescription() throws IOException {
        var events = List.of(
                WheelEvents.ADOPTED, ProgressEvents.PROGRESSED, ProgressEvents.WITHDRAWN, SharingEvents.CHANGED);
        var described = fields(asyncApi().at("/components/messages"));
        try (var files = Files.list(RESOURCES.resolve("contracts"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".v1.json", ""))
                    .toList();
            var expected = new TreeSet<>(events.stream()
                    .map(type -> type.substring("nl.buyergroup.ambition.".length()))
                    .toList());
            assertEquals(expected, new TreeSet<>(names));
            assertEquals(expected, new TreeSet<>(described));
        }
    }

    private static JsonNode golden(String name) throws IOException {
        return JSON.readTree(RESOURCES.resolve("contracts/" + name + ".v1.json").toFile());
    }

    private static JsonSchema schema(String name) throws IOException {
        var root = (ObjectNode) asyncApi();
        root.put("$ref", "#/components/schemas/" + name);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    }

    private static JsonNode asyncApi() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(RESOURCES.resolve("asyncapi.yaml").toFile());
    }

    private static List<String> fields(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
