package nl.buyergroup.ambition.goal.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.version.Adoption;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;

@ApplicationScoped
public class QualitativeOutcomes implements PanacheRepositoryBase<QualitativeOutcome, UUID> {
    @Inject
    ValueWheels wheels;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void follow(@Observes Adoption adoption) {
        var known =
                find("wheelId = ?1 order by id", adoption.wheelId()).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                        .collect(Collectors.toMap(QualitativeOutcome::id, Function.identity()));
        var inForce = adoption.content().qualitativeGoals().stream()
                .map(goal -> follow(adoption, goal, known))
                .toList();
        known.values().stream().filter(goal -> !inForce.contains(goal)).forEach(QualitativeOutcome::drop);
    }

    private QualitativeOutcome follow(Adoption adoption, QualitativeGoal content, Map<UUID, QualitativeOutcome> known) {
        var goal = Optional.ofNullable(known.get(content.id()))
                .orElseGet(() -> new QualitativeOutcome(adoption, content.id()));
        goal.follow(adoption.number(), content);
        persist(goal);
        return goal;
    }

    @Transactional
    OutcomeView view(UUID id) {
        return OutcomeView.from(own(findByIdOptional(id)));
    }

    private QualitativeOutcome own(Optional<QualitativeOutcome> found) {
        var outcome = found.orElseThrow(DomainException::notFound);
        caller.mustActFor(outcome.organisationId());
        return outcome;
    }

    @Transactional
    OutcomeView reach(UUID id, Revision seen, Outcome outcome) {
        outcome.mustHaveHappened(clock);
        return change(id, seen, goal -> goal.reach(outcome, caller.subject()));
    }

    @Transactional
    void reopen(UUID id, Revision seen) {
        change(id, seen, QualitativeOutcome::reopen);
    }

    private OutcomeView change(UUID id, Revision seen, Consumer<QualitativeOutcome> change) {
        var outcome = own(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
        organisations.mustBeActiveMember(caller.organisation());
        Revision.require(seen, outcome.version());
        change.accept(outcome);
        flush();
        return OutcomeView.from(outcome);
    }

    @Transactional
    List<OutcomeView> list(UUID wheelId, Page.Request page) {
        wheels.own(wheelId);
        return find("wheelId = ?1 and dropped = false and id > ?2 order by id", wheelId, page.after())
                .range(0, page.fetch() - 1)
                .stream()
                .map(OutcomeView::from)
                .toList();
    }
}
