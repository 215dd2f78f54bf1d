package nl.buyergroup.footprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The events of this service as asyncapi.yaml describes them, and the golden file of each. */
public final class AsyncApi {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private AsyncApi() {}

    public static JsonNode golden(String type) throws IOException {
        var name = type.substring(type.lastIndexOf('.') + 1);
        return new ObjectMapper()
                .readTree(Files.readString(RESOURCES.resolve("contracts").resolve(name + ".v1.json")));
    }

    public static Set<String> types() throws IOException {
        return StreamSupport.stream(messages(description()).spliterator(), false)
                .map(message -> message.path("name").asText())
                .collect(Collectors.toSet());
    }

    public static Set<ValidationMessage> violations(String type, JsonNode event) throws IOException {
        var api = description();
        var message = StreamSupport.stream(messages(api).spliterator(), false)
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

    private static JsonNode messages(JsonNode api) {
        return api.at("/components/messages");
    }

    private static JsonNode description() throws IOException {
        var yaml = Files.readString(RESOURCES.resolve("asyncapi.yaml"));
        return new YAMLMapper().readTree(yaml.replace("#/components/schemas/", "#/definitions/"));
    }
}
