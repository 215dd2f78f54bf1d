package nl.buyergroup.ambition.suggestion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.ambition.footprint.BenchmarkEditions;
import nl.buyergroup.ambition.footprint.Footprints;

@ApplicationScoped
public class Suggestions {
    /** A goal of an adopted wheel or of a draft. */
    record GoalOnPackage(String packageCode, UUID goalId) {}

    @Inject
    Footprints footprints;

    @Inject
    BenchmarkEditions editions;

    @Inject
    EntityManager entities;

    /** From what is the organisation's own and from what everybody may read; nothing else goes in. */
    @Transactional
    SuggestionList of(UUID organisation) {
        var scan = footprints.newest(organisation).orElse(null);
        var edition = editions.newest().orElse(null);
        return SuggestionList.of(scan, edition, goals(organisation));
    }

    private Map<String, List<UUID>> goals(UUID organisation) {
        return entities.createQuery(
                        "select goal.packageCode, goal.id from Goal goal where goal.packageCode is not null"
                                + " and goal.wheel.organisationId = :organisation order by goal.id",
                        GoalOnPackage.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .collect(groupingBy(GoalOnPackage::packageCode, mapping(GoalOnPackage::goalId, toList())));
    }
}
