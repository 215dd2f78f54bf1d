package nl.buyergroup.portal.ambition;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.buyergroup.portal.page.Language;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/wheels")
@Authenticated
public class WheelPictureResource {
    @RestClient
    AmbitionApi api;

    @Inject
    Language language;

    @GET
    @Path("/{id}/picture")
    @Produces("image/svg+xml")
    public byte[] picture(UUID id) {
        return api.picture(id, language.locale().getLanguage());
    }
}
