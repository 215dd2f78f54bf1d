package nl.buyergroup.platform.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A CloudEvents 1.0 event in structured JSON mode; its id follows from what happened, so a repeat is recognised. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema", "data"})
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        JsonNode data) {
    private static final String SOURCE = "urn:nl:buyergroup:";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** A message that can't be applied, however often it is tried. */
    public static class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** An event of another service than the one whose topic it is on: whoever wrote it may not speak for that service. */
    static class Foreign extends Unreadable {
        private static final long serialVersionUID = 1L;

        Foreign(String source, String topic) {
            super(source + " does not speak on " + topic, null);
        }
    }

    /**
     * @param type full type, such as {@code nl.buyergroup.tender.contract-awarded}
     * @param version version of the aggregate after the change; with type and subject it makes the id
     */
    public static CloudEvent of(String type, UUID subject, long version, Instant time, Object data) {
        var service = type.substring(0, type.lastIndexOf('.'));
        var id = UUID.nameUUIDFromBytes((type + "/" + subject + "/" + version).getBytes(StandardCharsets.UTF_8));
        return new CloudEvent(
                "1.0",
                id.toString(),
                SOURCE + service.substring(service.lastIndexOf('.') + 1),
                type,
                subject.toString(),
                time.truncatedTo(ChronoUnit.MILLIS),
                "application/json",
                "https://buyergroup.example/schemas/" + type + "/v1",
                JSON.valueToTree(data));
    }

    /** Reads an event of the service whose topic it is, the part before the dash: {@code tender} of {@code tender-events}. */
    static CloudEvent parse(String topic, String json) {
        var event = parse(json);
        if (!(SOURCE + topic.split("-")[0]).equals(event.source)) {
            throw new Foreign(event.source, topic);
        }
        return event;
    }

    public static CloudEvent parse(String json) {
        try {
            var event = JSON.readValue(json, CloudEvent.class);
            if (event == null
                    || event.id == null
                    || event.type == null
                    || event.subject == null
                    || event.data == null) {
                throw new Unreadable("id, type, subject or data is missing", null);
            }
            return event;
        } catch (JsonProcessingException e) {
            throw new Unreadable("no CloudEvent: " + e.getOriginalMessage(), e);
        }
    }

    /** The data as the reader's own record, with only the fields that it needs. */
    public <T> T as(Class<T> type) {
        try {
            return JSON.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    this.type + " does not fit " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
