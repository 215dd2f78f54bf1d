package nl.buyergroup.ambition.precondition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.maturity.MaturityScans;
import nl.buyergroup.ambition.precondition.KnownFact.Seen;
import nl.buyergroup.ambition.wheel.ValueWheels;

/** Looks up what the system knows of an organisation now. */
@ApplicationScoped
class KnownFacts {
    private static final String OF_ADOPTED =
            " where goal.wheel.organisationId = ?1 and goal.wheel.adoptedAt is not null";

    @Inject
    ValueWheels wheels;

    @Inject
    MaturityScans maturityScans;

    List<Seen> of(UUID organisation) {
        return List.of(
                KnownFact.ADOPTED_WHEEL.as(hasAdopted(organisation, "")),
                KnownFact.BOARD_COMMITMENT.as(hasAdopted(organisation, " and boardCommitment.committedOn is not null")),
                KnownFact.MATURITY_SCAN.as(maturityScans.latest(organisation).isPresent()),
                KnownFact.PHASED_GOALS.as(goals("count(distinct year(goal.targetDate))", "", organisation) > 1),
                KnownFact.BEHAVIOUR_GOAL.as(goals("count(goal)", ofBehaviour(), organisation) > 0));
    }

    private boolean hasAdopted(UUID organisation, String more) {
        return wheels.count("organisationId = ?1 and adoptedAt is not null" + more, organisation) > 0;
    }

    private static String ofBehaviour() {
        return " and goal.themeId in (select theme.id from Theme theme where theme.pillar = BEHAVIOUR)";
    }

    private long goals(String counted, String more, UUID organisation) {
        return wheels.getEntityManager()
                .createQuery("select " + counted + " from Goal goal" + OF_ADOPTED + more, Long.class)
                .setParameter(1, organisation)
                .getSingleResult();
    }
}
