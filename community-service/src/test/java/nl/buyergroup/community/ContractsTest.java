package nl.buyergroup.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.buyergroup.community.facilitation.WallEvents;
import nl.buyergroup.community.membership.MembershipEvents;
import nl.buyergroup.community.organisation.OrganisationEvents;
import nl.buyergroup.community.organisation.OrganisationKind;
import nl.buyergroup.community.organisation.SizeClass;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we tell is what we promised: golden files, and the AsyncAPI description of the same. */
class ContractsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String PREFIX = "nl.buyergroup.community.";
    private static final Set<String> OPTIONAL = Set.of("holdingId");
    private static final UUID ORGANISATION = id("57");
    private static final UUID SESSION = id("c1");

    @Test
    void organisationEventsAreAsPromised() throws IOException {
        assertPromised(OrganisationEvents.REGISTERED, ORGANISATION, 1, "2026-01-05T08:00:00Z", organisation(1));
        assertPromised(OrganisationEvents.CHANGED, ORGANISATION, 2, "2026-01-05T08:00:00Z", organisation(2));
    }

    @Test
    void membershipEventsAreAsPromised() throws IOException {
        assertPromised(MembershipEvents.STARTED, ORGANISATION, 3, "2026-01-05T08:00:00Z", membership(3, "2027-12-31"));
        assertPromised(MembershipEvents.ENDED, ORGANISATION, 4, "2026-06-01T08:00:00Z", membership(4, "2026-12-31"));
    }

    @Test
    void wallSessionClosedIsAsPromised() throws IOException {
        var time = "2026-03-12T15:30:00Z";
        var data = new WallEvents.Closed(SESSION, 7, 23, 6, 7, 1, Instant.parse(time));
        assertPromised(WallEvents.CLOSED, SESSION, 7, time, data);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation-registered",
                "organisation-changed",
                "membership-started",
                "membership-ended",
                "wall-session-closed"
            })
    void goldenFileFitsTheDescriptionAndLacksNothing(String name) throws IOException {
        var schema = schema(name);
        assertEquals(Set.of(), schema.validate(golden(name)));
        var fields = fields(golden(name).get("data"));
        assertFalse(fields.isEmpty());
        for (var field : fields) {
            var event = golden(name);
            ((ObjectNode) event.get("data")).remove(field);
            boolean optional = OPTIONAL.contains(field) || name.equals("membership-started") && field.equals("until");
            assertEquals(optional, schema.validate(event).isEmpty(), field);
        }
    }

    @Test
    void descriptionRefusesWrongValues() throws IOException {
        var event = golden("organisation-changed");
        ((ObjectNode) event.get("data")).put("kind", "CUSTOMER");
        assertFalse(schema("organisation-changed").validate(event).isEmpty());
    }

    @Test
    void everyEventHasItsFileAndItsDescription() throws IOException {
        var expected = new TreeSet<String>();
        for (var type : List.of(
                OrganisationEvents.REGISTERED,
                OrganisationEvents.CHANGED,
                MembershipEvents.STARTED,
                MembershipEvents.ENDED,
                WallEvents.CLOSED)) {
            expected.add(type.substring(PREFIX.length()));
        }
        try (var files = Files.list(RESOURCES.resolve("contracts"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".v1.json", ""))
                    .toList();
            assertEquals(expected, new TreeSet<>(names));
        }
        assertEquals(expected, new TreeSet<>(fields(asyncApi().at("/components/messages"))));
    }

    private static void assertPromised(String type, UUID subject, long version, String time, Object data)
            throws IOException {
        new GoldenFile("community", type.substring(PREFIX.length()))
                .assertIsExactly(CloudEvent.of(type, subject, version, Instant.parse(time), data));
    }

    private static OrganisationEvents.Facts organisation(long version) {
        return new OrganisationEvents.Facts(
                ORGANISATION,
                version,
                "Waterschap Voorbeeld",
                OrganisationKind.MEMBER,
                "public",
                SizeClass.LARGE,
                id("59"),
                true);
    }

    private static MembershipEvents.Facts membership(long version, String until) {
        return new MembershipEvents.Facts(
                ORGANISATION, version, "buyer-group-fm", LocalDate.parse("2026-01-01"), LocalDate.parse(until));
    }

    private static UUID id(String end) {
        return UUID.fromString("01890a5d-ac96-774b-bcce-b302099a80" + end);
    }

    private static JsonNode golden(String name) throws IOException {
        return new ObjectMapper()
                .readTree(RESOURCES.resolve("contracts/" + name + ".v1.json").toFile());
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
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
