package nl.buyergroup.documents.rendering;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Where data and pictures share an address, Quarkus answers with the data when the reader accepts neither. */
public class OnlyWhatIsAccepted {
    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var produced = Optional.ofNullable(resource.getResourceMethod().getAnnotation(Produces.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Produces.class)));
        if (produced.isPresent() && !isAccepted(request, produced.get().value())) {
            throw new NotAcceptableException();
        }
    }

    private static boolean isAccepted(ContainerRequestContext request, String[] produced) {
        return Stream.of(produced).map(MediaType::valueOf).anyMatch(type -> request.getAcceptableMediaTypes().stream()
                .anyMatch(type::isCompatible));
    }
}
