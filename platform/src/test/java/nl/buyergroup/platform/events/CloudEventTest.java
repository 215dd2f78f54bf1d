package nl.buyergroup.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventTest {
    private static final String TYPE = "nl.buyergroup.tender.contract-awarded";
    private static final UUID SUBJECT = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Instant TIME = Instant.parse("2026-01-05T08:00:00.123456789Z");

    record Fact(String name, BigDecimal value, Instant at) {}

    record Named(String name) {}

    private final CloudEvent event = event(TYPE, SUBJECT, 1);

    @Test
    void sameFactHasTheSameIdAndAnyOtherAnother() {
        assertEquals(event.id(), event(TYPE, SUBJECT, 1).id());
        assertNotEquals(event.id(), event(TYPE, SUBJECT, 2).id());
        assertNotEquals(event.id(), event(TYPE, UUID.randomUUID(), 1).id());
        assertNotEquals(
                event.id(),
                event("nl.buyergroup.tender.project-started", SUBJECT, 1).id());
    }

    @Test
    void saysWhoTellsOfWhatAndWhen() {
        assertEquals("urn:nl:buyergroup:tender", event.source());
        assertEquals(SUBJECT.toString(), event.subject());
        assertEquals(Instant.parse("2026-01-05T08:00:00.123Z"), event.time());
        assertEquals("https://buyergroup.example/schemas/" + TYPE + "/v1", event.dataschema());
    }

    @Test
    void isReadAsItWasWritten() {
        assertEquals(event, CloudEvent.parse(event.json()));
    }

    @Test
    void writesTimesAsTextAndNumbersWithoutAnExponent() {
        assertTrue(event.json().contains("\"time\":\"2026-01-05T08:00:00.123Z\""), event.json());
        assertTrue(event.json().contains("\"value\":0.0000001"), event.json());
        assertTrue(event.json().contains("\"at\":\"2026-01-05T08:00:00.123456789Z\""), event.json());
    }

    @Test
    void readerDeclaresOnlyWhatItUsesAndGetsExactNumbers() {
        var read = CloudEvent.parse(event.json().replace("{\"specversion\"", "{\"traceparent\":\"x\",\"specversion\""));

        assertEquals(new Named("a"), read.as(Named.class));
        assertEquals(new Fact("a", new BigDecimal("0.0000001"), TIME), read.as(Fact.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type", "subject", "data"})
    void withoutWhatMakesItAnEventItIsUnreadable(String field) throws Exception {
        var broken = (ObjectNode) new ObjectMapper().readTree(event.json());
        broken.remove(field);

        assertThrows(CloudEvent.Unreadable.class, () -> CloudEvent.parse(broken.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{ this is no event", "[]", "\"text\""})
    void whatIsNoEventIsUnreadable(String message) {
        assertThrows(CloudEvent.Unreadable.class, () -> CloudEvent.parse(message));
    }

    @Test
    void dataThatDoesNotFitItsReaderIsUnreadableAndNamesBoth() {
        var misfit = CloudEvent.of(TYPE, SUBJECT, 1, TIME, new Fact("a", BigDecimal.ONE, TIME));
        record Numbered(int name) {}

        var refusal = assertThrows(CloudEvent.Unreadable.class, () -> misfit.as(Numbered.class));
        assertTrue(refusal.getMessage().startsWith(TYPE + " does not fit Numbered"), refusal.getMessage());
    }

    private static CloudEvent event(String type, UUID subject, long version) {
        return CloudEvent.of(type, subject, version, TIME, new Fact("a", new BigDecimal("0.0000001"), TIME));
    }
}
