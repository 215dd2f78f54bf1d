package nl.buyergroup.platform.http;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in each OpenAPI document what holds for every operation, so that no resource has to repeat it. */
public class ApiDescription implements OASFilter {
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "Invalid input; every violation is named",
            "401", "No valid access token",
            "403", "Your role or kind of organisation does not allow this",
            "404", "Nothing here, or nothing that you may know of",
            "429", "Asked too often; wait as long as Retry-After says");
    private static final Map<String, String> ON_CHANGE = Map.of(
            "409", "Not possible in the present state, or the Idempotency-Key was used for another request",
            "412", "Changed since you read it",
            "428", "If-Match is missing");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var root = ConfigProvider.getConfig().getValue("quarkus.http.root-path", String.class);
        var paths = OASFactory.createPaths();
        api.getPaths().getPathItems().forEach((path, item) -> {
            item.getOperations().forEach((method, operation) -> complete(method, operation));
            paths.addPathItem(path.startsWith(root) ? path.substring(root.length()) : path, item);
        });
        api.setPaths(paths);
        api.getComponents().addSchema("Problem", problem());
        api.getPaths().addPathItem("/openapi.json", openapi());
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        operation.setOperationId(operation.getOperationId().replace("Resource_", "_"));
        ALWAYS.forEach((status, text) -> operation.getResponses().addAPIResponse(status, refusal(text)));
        if (List.of(OASFactory.createSecurityRequirement()).equals(operation.getSecurity())) { // open to everyone
            List.of("401", "403").forEach(operation.getResponses()::removeAPIResponse);
        }
        if (method != PathItem.HttpMethod.GET) {
            ON_CHANGE.forEach((status, text) -> operation.getResponses().addAPIResponse(status, refusal(text)));
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> {
            version(response);
            files(response);
        });
    }

    /** What is no data is a file: its bytes have no schema of their own. A preference of ours is no part of a type. */
    private static void files(APIResponse response) {
        if (response.getContent() != null) {
            var content = OASFactory.createContent();
            response.getContent().getMediaTypes().forEach((type, media) -> {
                if (media.getSchema() == null && !type.endsWith("json")) {
                    media.setSchema(string().format("binary"));
                }
                content.addMediaType(type.replaceFirst(";qs=.*", ""), media);
            });
            response.setContent(content);
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Chosen by you; the same key twice within " + Idempotency.PROMISED.toHours()
                        + " hours creates once. After that it may be taken for a new one.")
                .schema(string().maxLength(100));
    }

    private static void version(APIResponse response) {
        response.addHeader(
                "API-Version",
                OASFactory.createHeader()
                        .description("Full version of this API")
                        .schema(string()));
    }

    private static APIResponse refusal(String text) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    private static Schema problem() {
        var violation = object().addProperty("field", string()).addProperty("message", string());
        return object().addProperty("type", string())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("title", string())
                .addProperty("detail", string())
                .addProperty("instance", string())
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation))
                .required(List.of("status", "title", "detail"));
    }

    private static PathItem openapi() {
        var response = OASFactory.createAPIResponse()
                .description("This document")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(object())))
                .addHeader(
                        "Access-Control-Allow-Origin",
                        OASFactory.createHeader()
                                .description("Open to every origin")
                                .schema(string()));
        version(response);
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .operationId("openApi")
                        .summary("The description of this API, without login")
                        .security(List.of())
                        .responses(OASFactory.createAPIResponses().addAPIResponse("200", response)));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
