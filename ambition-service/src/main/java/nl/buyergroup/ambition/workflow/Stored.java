package nl.buyergroup.ambition.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** The outputs of steps in their columns: small documents that are only ever read and written whole. */
final class Stored {
    static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Stored() {}

    private abstract static class Document<T> implements AttributeConverter<T, String> {
        private final TypeReference<T> type;

        Document(TypeReference<T> type) {
            this.type = type;
        }

        @Override
        public String convertToDatabaseColumn(T document) {
            try {
                return document == null ? null : JSON.writeValueAsString(document);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public T convertToEntityAttribute(String column) {
            try {
                return column == null ? null : JSON.readValue(column, type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Converter
    static class AnalysisColumn extends Document<Analysis> {
        AnalysisColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class EngagementColumn extends Document<Engagement> {
        EngagementColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class MonitoringColumn extends Document<Monitoring> {
        MonitoringColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class CompletionsColumn extends Document<Map<Step, Completion>> {
        CompletionsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
