package nl.buyergroup.portal.network;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.portal.page.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Names of organisations, each asked for once per page; empty when there is none to be had. */
@RequestScoped
public class OrganisationNames {
    private final Map<UUID, String> known = new HashMap<>();

    @RestClient
    CommunityApi api;

    public String of(UUID organisation) {
        return known.computeIfAbsent(organisation, this::ask);
    }

    private String ask(UUID organisation) {
        var found = Part.of(() -> Optional.of(api.organisation(organisation)));
        return found.content() == null ? "" : found.content().name();
    }
}
