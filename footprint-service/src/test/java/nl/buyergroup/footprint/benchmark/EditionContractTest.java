package nl.buyergroup.footprint.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import org.junit.jupiter.api.Test;

/** What this service promises to those who listen: the golden files, and their description. */
class EditionContractTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final UUID EDITION = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8061");
    private static final Instant TIME = Instant.parse("2026-03-02T09:30:00Z");

    @Test
    void publishedEditionIsExactlyAsPromised() throws IOException {
        var lines = List.of(new BenchmarkLine("catering", 133, 6), new BenchmarkLine("hot-drinks", 140, 5));
        var data = new EditionEvents.EditionPublished(EDITION, 1, 2025, "Facility services 2025", TIME, lines);

        new GoldenFile("footprint", "edition-published")
                .assertIsExactly(CloudEvent.of(EditionEvents.PUBLISHED, EDITION, 1, TIME, data));
    }

    @Test
    void everyEventHasItsFileAndItsDescription() throws Exception {
        for (Field constant : EditionEvents.class.getFields()) {
            var type = (String) constant.get(null);
            assertEquals(Set.of(), violations(type, golden(type)));
        }
        var messages = asyncApi().at("/components/messages");
        assertEquals(
                Arrays.stream(EditionEvents.class.getFields()).count(),
                StreamSupport.stream(messages.spliterator(), false).count());
    }

    @Test
    void descriptionRefusesALineOfTwoOrganisations() throws IOException {
        var event = golden(EditionEvents.PUBLISHED);
        ((ObjectNode) event.at("/data/lines/0")).put("organisations", 2);

        assertFalse(violations(EditionEvents.PUBLISHED, event).isEmpty());
    }

    private static Set<ValidationMessage> violations(String type, JsonNode event) throws IOException {
        var api = asyncApi();
        var message = StreamSupport.stream(api.at("/components/messages").spliterator(), false)
                .filter(m -> m.path("name").asText().equals(type))
                .findFirst()
                .orElseThrow();
        var schema = new ObjectMapper().createObjectNode();
        schema.set("definitions", api.at("/components/schemas"));
        schema.set("$ref", message.at("/payload/$ref"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(schema)
                .validate(event, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static JsonNode golden(String type) throws IOException {
        var name = type.substring(type.lastIndexOf('.') + 1);
        return new ObjectMapper()
                .readTree(Files.readString(RESOURCES.resolve("contracts").resolve(name + ".v1.json")));
    }

    private static JsonNode asyncApi() throws IOException {
        var yaml = Files.readString(RESOURCES.resolve("asyncapi.yaml"));
        return new YAMLMapper().readTree(yaml.replace("#/components/schemas/", "#/definitions/"));
    }
}
