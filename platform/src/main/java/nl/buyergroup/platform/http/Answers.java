package nl.buyergroup.platform.http;

import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answers of operations on one resource; its revision goes along as {@code ETag}, for the next {@code If-Match}. */
public final class Answers {
    private Answers() {}

    /**
     * 201 for what was made.
     *
     * @param path where it can be read from now on, below the base path of the service, without a leading slash
     */
    public static <T> RestResponse<T> created(String path, T view, long version) {
        return ResponseBuilder.create(Status.CREATED, view)
                .location(URI.create(path))
                .tag(Revision.tag(version))
                .build();
    }

    /** 200 for what was read or has changed. */
    public static <T> RestResponse<T> current(T view, long version) {
        return ResponseBuilder.ok(view).tag(Revision.tag(version)).build();
    }
}
