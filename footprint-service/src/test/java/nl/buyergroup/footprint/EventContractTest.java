package nl.buyergroup.footprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.footprint.benchmark.EditionEvents;
import nl.buyergroup.footprint.scan.ScanEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service promises to those who listen: the golden files, and their description. */
class EventContractTest {
    static Set<String> types() throws IllegalAccessException {
        var types = Stream.<String>builder();
        for (var producer : List.of(EditionEvents.class, ScanEvents.class)) {
            for (var constant : producer.getFields()) {
                types.add((String) constant.get(null));
            }
        }
        return types.build().collect(Collectors.toSet());
    }

    @Test
    void everyEventIsDescribedAndNothingElseIs() throws Exception {
        assertEquals(types(), AsyncApi.types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void goldenFileFitsItsDescription(String type) throws IOException {
        assertEquals(Set.of(), AsyncApi.violations(type, AsyncApi.golden(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void descriptionRefusesAnEventWithoutAnyOneField(String type) throws IOException {
        var fields = AsyncApi.golden(type).get("data").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
        assertFalse(fields.isEmpty());
        for (var field : fields) {
            var event = AsyncApi.golden(type);
            ((ObjectNode) event.get("data")).remove(field);
            assertFalse(AsyncApi.violations(type, event).isEmpty(), field);
        }
    }
}
