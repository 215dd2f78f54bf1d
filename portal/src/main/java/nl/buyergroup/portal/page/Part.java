package nl.buyergroup.portal.page;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** One part of a page: there, empty, or not to be had now because its service is away; the others then stand. */
public record Part<T>(T content, boolean away) {
    private static final Logger LOG = Logger.getLogger(Part.class);
    private static final Set<Integer> NOTHING_FOR_THE_READER = Set.of(403, 404);

    public static <T> Part<T> of(Supplier<Optional<T>> source) {
        try {
            return new Part<>(source.get().orElse(null), false);
        } catch (WebApplicationException e) {
            return refused(e);
        } catch (ProcessingException e) {
            LOG.warn("a service gives no usable answer", e);
            return new Part<>(null, true);
        }
    }

    /** What the reader may not see is treated as not being there. */
    private static <T> Part<T> refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status == 401) {
            throw e;
        }
        if (NOTHING_FOR_THE_READER.contains(status)) {
            return new Part<>(null, false);
        }
        LOG.warnf("a service answered with %d", status);
        return new Part<>(null, true);
    }

    public T orElse(T other) {
        return content == null ? other : content;
    }

    public boolean isEmpty() {
        return content == null && !away;
    }
}
