package nl.buyergroup.platform.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** One page of a collection, in the order of the identifiers (UUIDv7: order of creation). */
public record Page<T>(List<T> items, @JsonIgnore UUID next) {
    /** What the caller asks for. */
    public static class Request {
        @QueryParam("cursor")
        @Parameter(description = "Where the previous page ended; follow Link rel=next instead of building it.")
        public UUID cursor;

        @QueryParam("limit")
        @DefaultValue("20")
        @Min(1)
        @Max(100)
        public int limit;

        /** The last identifier that the caller has seen; a query takes what lies after it. */
        public UUID after() {
            return cursor == null ? new UUID(0, 0) : cursor;
        }

        /** How many rows to fetch: one more than asked for tells whether there is a next page. */
        public int fetch() {
            return limit + 1;
        }
    }

    public static <T> Page<T> of(List<T> fetched, Request request, Function<T, UUID> id) {
        boolean more = fetched.size() > request.limit;
        var items = more ? fetched.subList(0, request.limit) : fetched;
        return new Page<>(items, more ? id.apply(items.get(items.size() - 1)) : null);
    }

    /** Adds {@code Link} and {@code ETag} to pages, and answers 304 where nothing changed. */
    public static class Headers {
        @Inject
        ObjectMapper json;

        @ServerResponseFilter
        public void add(ContainerRequestContext request, ContainerResponseContext response)
                throws JsonProcessingException {
            if (response.getEntity() instanceof Page<?> page) {
                link(request, response, page);
                tag(request, response, json.writeValueAsString(page));
            }
        }

        private static void link(ContainerRequestContext request, ContainerResponseContext response, Page<?> page) {
            if (page.next != null) {
                URI uri = request.getUriInfo()
                        .getRequestUriBuilder()
                        .replaceQueryParam("cursor", page.next)
                        .build();
                response.getHeaders().add("Link", "<" + uri + ">; rel=\"next\"");
            }
        }

        private static void tag(ContainerRequestContext request, ContainerResponseContext response, String body) {
            var tag = new EntityTag(UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8))
                    .toString());
            var seen = request.getHeaderString("If-None-Match");
            response.getHeaders().putSingle("ETag", tag);
            if (seen != null && seen.contains("\"" + tag.getValue() + "\"")) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }
}
