package nl.buyergroup.tender;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A valid request body that a test spoils at one place. */
public record Body(JsonNode tree) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param text JSON with single quotes */
    public static Body of(String text, Object... values) {
        return new Body(read(text.formatted(values)));
    }

    /** The same with another value at a place; {@code null} leaves the field out. */
    public Body with(String pointer, String value) {
        JsonNode copy = tree.deepCopy();
        var at = JsonPointer.compile(pointer);
        var name = at.last().getMatchingProperty();
        var parent = copy.at(at.head());
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), read(value));
        } else if (value == null) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, read(value));
        }
        return new Body(copy);
    }

    public String json() {
        return tree.toString();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
