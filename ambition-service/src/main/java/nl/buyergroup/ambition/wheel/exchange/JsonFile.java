package nl.buyergroup.ambition.wheel.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

/** Reads a wheel from JSON and names everything in it that does not fit, by its path. */
final class JsonFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final Mistakes mistakes = new Mistakes();
    private final Map<Part, List<Row>> rows = new EnumMap<>(Part.class);

    private JsonFile() {}

    static Filled read(byte[] bytes) {
        return new JsonFile().read(parse(bytes));
    }

    private static ObjectNode parse(byte[] bytes) {
        try {
            if (JSON.readTree(bytes) instanceof ObjectNode document) {
                return document;
            }
            throw unreadable(1, 1);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw unreadable(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DomainException unreadable(int line, int column) {
        return DomainException.invalid(
                "body",
                new Text(
                        "is geen JSON-document van een wiel vanaf regel %d, positie %d".formatted(line, column),
                        "is no JSON document of a wheel from line %d, position %d on".formatted(line, column)));
    }

    private Filled read(ObjectNode document) {
        mustBeKnown(document);
        mustBeOfThisFormat(document);
        rows.put(Part.WHEEL, List.of(row(Part.WHEEL, document, "")));
        Part.LISTS.forEach(part -> rows.put(part, rows(part, document.get(part.key))));
        return new Filled(rows, part -> part.key, mistakes);
    }

    private void mustBeKnown(ObjectNode document) {
        var known = Stream.of(
                        Part.WHEEL.columns.stream().map(Column::key),
                        Part.LISTS.stream().map(part -> part.key),
                        Stream.of("format", "formatVersion"))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        mustBeKnown(document, known, "");
    }

    private void mustBeKnown(JsonNode object, Set<String> known, String path) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                mistakes.add(path + name, new Text("is hier niet bekend", "is not known here"));
            }
        });
    }

    private void mustBeOfThisFormat(JsonNode document) {
        if (!WheelDocument.FORMAT.equals(document.path("format").textValue())) {
            mistakes.add("format", new Text("is niet " + WheelDocument.FORMAT, "is not " + WheelDocument.FORMAT));
        }
        if (document.path("formatVersion").intValue() != WheelDocument.FORMAT_VERSION) {
            mistakes.add(
                    "formatVersion",
                    new Text(
                            "is geen versie die hier gelezen wordt; dat is " + WheelDocument.FORMAT_VERSION,
                            "is not a version that is read here; that is " + WheelDocument.FORMAT_VERSION));
        }
    }

    private List<Row> rows(Part part, JsonNode list) {
        if (list == null || !list.isArray()) {
            mistakes.add(
                    part.key, new Text("is geen lijst; een lege lijst mag", "is not a list; an empty one will do"));
            return List.of();
        }
        if (list.size() > Part.MOST_ROWS) {
            mistakes.add(part.key, new Text("heeft meer dan 200 regels", "has more than 200 rows"));
        }
        var read = new ArrayList<Row>();
        for (int i = 0; i < Math.min(list.size(), Part.MOST_ROWS); i++) {
            read.add(row(part, list.get(i), part.key + "[" + i + "]"));
        }
        return read;
    }

    private Row row(Part part, JsonNode object, String path) {
        var prefix = path.isEmpty() ? "" : path + ".";
        if (part != Part.WHEEL) {
            mustBeObject(part, object, path);
        }
        var values = new EnumMap<Column, Object>(Column.class);
        for (var column : part.columns) {
            read(object.path(column.key()), column, prefix + column.key(), values);
        }
        return new Row(part, values, column -> prefix + column.key());
    }

    private void mustBeObject(Part part, JsonNode object, String path) {
        if (object.isObject()) {
            mustBeKnown(object, part.columns.stream().map(Column::key).collect(Collectors.toSet()), path + ".");
        } else {
            mistakes.add(path, new Text("is geen object", "is not an object"));
        }
    }

    private void read(JsonNode node, Column column, String place, Map<Column, Object> values) {
        if (node.isMissingNode() || node.isNull()) {
            return;
        }
        try {
            values.put(column, value(node, column));
        } catch (Misfit misfit) {
            mistakes.add(place, misfit.text);
        }
    }

    private static Object value(JsonNode node, Column column) {
        if (column.kind == Kind.NUMBER && node.isNumber()) {
            return node.decimalValue();
        }
        if (column.kind != Kind.NUMBER && node.isTextual()) {
            return column.kind.meantBy(node.textValue());
        }
        var wanted = column.kind == Kind.NUMBER ? new Text("getal", "number") : new Text("tekst", "text");
        throw new Misfit(Text.of("is geen %s", "is not a %s", wanted));
    }
}
