package nl.buyergroup.ambition.suggestion;

import static java.util.Comparator.comparing;
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
import java.util.stream.Stream;
import nl.buyergroup.ambition.learned.footprint.BenchmarkEditions;
import nl.buyergroup.ambition.learned.footprint.Footprints;
import nl.buyergroup.ambition.wheel.WheelRevision;

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
        return Stream.concat(shown(organisation), inForceBesideADraft(organisation))
                .filter(goal -> goal.packageCode() != null)
                .distinct()
                .sorted(comparing(GoalOnPackage::goalId))
                .collect(groupingBy(GoalOnPackage::packageCode, mapping(GoalOnPackage::goalId, toList())));
    }

    private Stream<GoalOnPackage> shown(UUID organisation) {
        return entities.createQuery(
                        "select goal.packageCode, goal.id from Goal goal"
                                + " where goal.wheel.organisationId = :organisation",
                        GoalOnPackage.class)
                .setParameter("organisation", organisation)
                .getResultStream();
    }

    /** While a next version is drafted the one before stays in force, with goals that the draft may have dropped. */
    private Stream<GoalOnPackage> inForceBesideADraft(UUID organisation) {
        return entities.createQuery(
                        "select revision from WheelRevision revision join ValueWheel wheel"
                                + " on wheel.id = revision.key.wheelId and wheel.numberInForce = revision.number"
                                + " where wheel.number > wheel.numberInForce and wheel.organisationId = :organisation",
                        WheelRevision.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .flatMap(revision -> revision.content().goals().stream())
                .map(goal -> new GoalOnPackage(goal.packageCode(), goal.id()));
    }
}
