package nl.buyergroup.platform.http;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buyergroup.platform.http.DomainException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    enum Colour {
        RED,
        BLUE
    }

    record Line(BigDecimal value, LocalDate on) {}

    record Order(String name, Boolean urgent, Integer pieces, int boxes, Colour colour, List<Line> lines) {}

    record Sound(String word) {
        Sound {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("silence");
            }
        }
    }

    record Choir(List<Sound> sounds) {}

    private final StrictJson strict = new StrictJson();
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    StrictJsonTest() {
        strict.customize(json);
    }

    @Test
    void readsWhatFits() throws IOException {
        assertEquals(
                new Order(
                        "a",
                        true,
                        3,
                        4,
                        Colour.BLUE,
                        List.of(new Line(new BigDecimal("1.10"), LocalDate.parse("2026-01-31")))),
                request(
                        """
                        {"name": "a", "urgent": true, "pieces": 3, "boxes": 4, "colour": "BLUE",
                         "lines": [{"value": 1.10, "on": "2026-01-31"}]}"""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': 1}|name|is not a String",
                "{'name': true}|name|is not a String",
                "{'urgent': 'true'}|urgent|is not a Boolean",
                "{'urgent': 1}|urgent|is not a Boolean",
                "{'pieces': '3'}|pieces|is not a Integer",
                "{'pieces': true}|pieces|is not a Integer",
                "{'boxes': '3'}|boxes|is not a int",
                "{'colour': 'GREEN'}|colour|is not a value of [RED, BLUE]",
                "{'colour': 1}|colour|is not a value of [RED, BLUE]",
                "{'lines': [{}, {'value': '1'}]}|lines[1].value|is not a BigDecimal",
                "{'lines': [{'on': 20260131}]}|lines[0].on|is not a LocalDate",
                "{'lines': [{'on': 'soon'}]}|lines[0].on|is not a LocalDate",
                "{'lines': [{'unit': {'deep': [1]}}]}|lines[0].unit|is not known here",
                "{'lines': [{'unit': 1, 'value': 2, 'on': null}]}|lines[0].unit|is not known here",
                "{'lines': [{'value': 2, 'on': null, 'unit': [1]}]}|lines[0].unit|is not known here",
                "{'surprise': 1, 'name': 'a'}|surprise|is not known here"
            })
    void namesWhatDoesNotFitAndWhere(String body, String field, String what) {
        var found = misfits(body.replace('\'', '"'));

        assertEquals(1, found.size(), found.toString());
        assertEquals(field, found.get(0).field());
        assertEquals(what, found.get(0).text().en());
    }

    @Test
    void namesEveryMisfitOfABody() {
        var found = misfits("{\"name\": [1], \"extra\": {\"a\": {}}, \"urgent\": \"no\", \"pieces\": true}");

        assertEquals(
                Set.of("name", "extra", "urgent", "pieces"),
                found.stream().map(Reason::field).collect(toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": 1}", "{\"surprise\": 1}", "{\"colour\": \"GREEN\"}", "{\"colour\": 1}"})
    void outsideARequestTheFirstMisfitStopsTheReading(String body) {
        assertThrows(JsonMappingException.class, () -> json.readValue(body, Order.class));

        misfits(body);
        assertThrows(JsonMappingException.class, () -> json.readValue(body, Order.class));
    }

    @Test
    void whatFollowsTheBodyIsRefused() {
        assertThrows(JsonProcessingException.class, () -> json.readValue("{} {}", Order.class));
    }

    @Test
    void decimalsAreReadExactly() throws IOException {
        var read = json.readTree("{\"value\": 0.10000000000000000001}").get("value");

        assertTrue(read.isBigDecimal());
        assertEquals(new BigDecimal("0.10000000000000000001"), read.decimalValue());
    }

    @Test
    void saysWhereAValueRefusedItself() {
        var refusal = assertThrows(
                JsonMappingException.class,
                () -> json.readValue("{\"sounds\": [{\"word\": \"la\"}, {\"word\": \"\"}]}", Choir.class));

        assertEquals("sounds[1]", StrictJson.field(refusal));
    }

    @Test
    void noFractionIsCutOffAWholeNumber() {
        var refusal = assertThrows(JsonMappingException.class, () -> request("{\"pieces\": 3.5}"));

        assertEquals("pieces", StrictJson.field(refusal));
    }

    private List<Reason> misfits(String body) {
        return assertThrows(StrictJson.Misread.class, () -> request(body)).violations;
    }

    /** Reads a body as JAX-RS lets it be read. */
    private Object request(String body) throws IOException {
        return strict.aroundReadFrom((ReaderInterceptorContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, method, arguments) -> json.readValue(body, Order.class)));
    }
}
