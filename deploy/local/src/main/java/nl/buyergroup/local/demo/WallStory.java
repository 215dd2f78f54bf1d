package nl.buyergroup.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A wall session: what members and suppliers complain about becomes what they agree on. */
public final class WallStory {
    private final Cast cast;
    private String path;

    WallStory(Cast cast) {
        this.cast = cast;
    }

    /** Plays all phases, from the first note to the closed session. */
    public void play() {
        var session = cast.staff()
                .post("/community/v1/wall-sessions", Map.of("title", "Van klagen naar knuffelen", "voteBudget", 3));
        path = "/community/v1/wall-sessions/" + session.id();
        phase("COMPLAIN");
        complain();
        phase("REVEAL");
        phase("CLUSTER");
        var detailed = cluster("Te veel voorgeschreven", notes("PRODUCT"));
        var proof = cluster("Bewijs is lastig", notes("PROCESS"));
        var trust = cluster("Te weinig vertrouwen", notes("COLLABORATION"));
        phase("VOTE");
        cast.members().forEach(member -> vote(member, detailed));
        cast.suppliers().forEach(supplier -> vote(supplier, proof));
        phase("TURN_AROUND");
        agree(detailed, "Wij vragen om het resultaat en schrijven niet voor hoe het moet.");
        agree(proof, "Wij melden voortgang met bewijs via de API en kijken er samen naar.");
        park(trust, "Dit vraagt een eigen gesprek; het staat op de agenda van de volgende bijeenkomst.");
        phase("COMMIT");
        phase("CLOSED");
    }

    private void phase(String phase) {
        cast.staff().post(path + "/phases", cast.staff().get(path).etag(), Map.of("phase", phase));
    }

    private void complain() {
        note(cast.members().get(1), "PRODUCT", "De uitvraag schrijft het merk van de soep bijna voor.", true);
        note(cast.suppliers().get(0), "PRODUCT", "Er is geen ruimte om een beter idee aan te bieden.", false);
        note(cast.suppliers().get(1), "PROCESS", "Iedere klant wil het bewijs in een ander formulier.", true);
        note(cast.members().get(2), "COLLABORATION", "Wij spreken elkaar alleen op papier.", false);
    }

    private void note(Membership author, String topic, String text, boolean anonymous) {
        author.client().post(path + "/notes", Map.of("topic", topic, "text", text, "anonymous", anonymous));
    }

    private List<String> notes(String topic) {
        var ids = new ArrayList<String>();
        for (JsonNode note : cast.staff().get(path + "/notes").body().path("items")) {
            if (note.path("topic").asText().equals(topic)) {
                ids.add(note.path("id").asText());
            }
        }
        return ids;
    }

    private UUID cluster(String title, List<String> noteIds) {
        return cast.staff()
                .post(path + "/clusters", Map.of("title", title, "noteIds", noteIds))
                .id();
    }

    private void vote(Membership voter, UUID cluster) {
        voter.client().post(path + "/clusters/" + cluster + "/votes", Map.of());
    }

    private void agree(UUID cluster, String text) {
        var agreement = new HashMap<String, Object>(
                Map.of("text", text, "dueDate", Years.today().plusMonths(6)));
        agreement.put("ownerOrganisationId", cast.members().get(0).id());
        cast.staff().post(path + "/clusters/" + cluster + "/agreements", agreement);
    }

    private void park(UUID cluster, String reason) {
        var parked = path + "/clusters/" + cluster;
        cast.staff().post(parked + "/parking", cast.staff().get(parked).etag(), Map.of("reason", reason));
    }

    /** What came of the session: clusters with complaints, votes, agreements or the reason for parking. */
    public JsonNode outcome() {
        return cast.buyer().get(path + "/outcome").body();
    }
}
