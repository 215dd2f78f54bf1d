package nl.buyergroup.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Says in the OpenAPI document what {@code @ResponseStatus} says in code: its scanner takes each answer for a 200. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class StatusDescription implements OASFilter {
    private final Map<String, Integer> statuses;

    public StatusDescription(IndexView index) {
        statuses = index.getAnnotations(ResponseStatus.class).stream()
                .filter(status -> status.target().kind() == AnnotationTarget.Kind.METHOD)
                // the index of an application can hold a class twice
                .collect(Collectors.toMap(
                        status -> operation(status.target().asMethod()),
                        status -> status.value().asInt(),
                        (a, b) -> a));
    }

    private static String operation(MethodInfo method) {
        return method.declaringClass().simpleName() + "_" + method.name();
    }

    @Override
    public Operation filterOperation(Operation operation) {
        Optional.ofNullable(statuses.get(operation.getOperationId()))
                .ifPresent(status -> move(operation.getResponses(), status));
        return operation;
    }

    private static void move(APIResponses responses, int status) {
        Optional.ofNullable(responses.getAPIResponse("200")).ifPresent(response -> {
            responses.removeAPIResponse("200");
            response.setDescription(Status.fromStatusCode(status).getReasonPhrase());
            responses.addAPIResponse(Integer.toString(status), response);
        });
    }
}
