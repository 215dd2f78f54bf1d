package nl.buyergroup.portal.ambition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import nl.buyergroup.portal.ambition.AmbitionApi.Summary;
import nl.buyergroup.portal.page.Items;
import nl.buyergroup.portal.page.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
public class Ambitions {
    private static final Comparator<Summary> THE_ORGANISATIONS_NEWEST =
            Comparator.comparing(Summary::isOfOrganisation).thenComparing(Summary::changedAt);

    @RestClient
    AmbitionApi api;

    public Part<Ambition> mine() {
        return Part.of(() ->
                newest("ADOPTED").map(this::adopted).or(() -> newest("DRAFT").map(Ambition::waiting)));
    }

    private Optional<Summary> newest(String state) {
        return api.wheels(state, Items.MOST).items().stream().max(THE_ORGANISATIONS_NEWEST);
    }

    private Ambition adopted(Summary summary) {
        var goals = api.goals(summary.id(), Items.MOST).items();
        return Ambition.adopted(api.wheel(summary.id()), goals);
    }
}
