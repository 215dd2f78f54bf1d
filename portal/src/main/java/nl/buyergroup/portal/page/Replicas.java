package nl.buyergroup.portal.page;

import io.smallrye.config.ConfigMapping;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends each request to the next replica of the service that its host names. */
@Provider
public class Replicas implements ClientRequestFilter {
    @ConfigMapping(prefix = "portal")
    public interface Settings {
        Map<String, List<URI>> services();
    }

    private final AtomicInteger turn = new AtomicInteger();

    @Inject
    Settings settings;

    @Override
    public void filter(ClientRequestContext request) {
        var addresses = settings.services().get(request.getUri().getHost());
        if (addresses != null) {
            var address = addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
            request.setUri(UriBuilder.fromUri(request.getUri())
                    .scheme(address.getScheme())
                    .host(address.getHost())
                    .port(address.getPort())
                    .build());
        }
    }
}
