package nl.buyergroup.portal.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.buyergroup.portal.network.CommunityApi.WallSession;
import nl.buyergroup.portal.page.Items;
import nl.buyergroup.portal.page.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
public class WallSessions {
    @RestClient
    CommunityApi api;

    /** The newest first. */
    public Part<List<WallSession>> all() {
        return Part.of(() -> {
            var sessions = api.wallSessions(Items.MOST).items().stream()
                    .sorted(Comparator.comparing(WallSession::createdAt).reversed())
                    .toList();
            return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions);
        });
    }
}
