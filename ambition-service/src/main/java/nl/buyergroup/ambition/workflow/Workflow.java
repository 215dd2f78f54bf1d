package nl.buyergroup.ambition.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How far an organisation or department is on its way from analysis to monitoring.
 *
 * <p>Nothing is marked when something changes: each step that is done remembers the outputs that it was built on, and is
 * stale for as long as one of them is another, or is stale itself.
 */
@Entity
public class Workflow {
    @Id
    private UUID wheelId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Analysis analysis = Analysis.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private Engagement engagement = Engagement.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private Monitoring monitoring;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Step, Completion> completions = Map.of();

    @Version
    private Long version;

    protected Workflow() {}

    Workflow(UUID wheelId) {
        this.wheelId = wheelId;
    }

    void analyse(Analysis newAnalysis) {
        analysis = newAnalysis;
    }

    void engage(Engagement newEngagement) {
        engagement = newEngagement;
    }

    void monitor(Monitoring newMonitoring) {
        monitoring = newMonitoring;
    }

    void complete(Step step, WheelContent wheel, String by, Clock clock) {
        var outputs = outputs(wheel);
        var missing = outputs.missing(step);
        if (!missing.isEmpty()) {
            throw new DomainException(
                    DomainException.Kind.CONFLICT,
                    missing.stream().map(text -> new Reason(step.name(), text)).toList());
        }
        var basis = step.basis().stream().collect(Collectors.toMap(Function.identity(), outputs::fingerprint));
        var changed = new EnumMap<Step, Completion>(Step.class);
        changed.putAll(completions);
        changed.put(step, new Completion(clock.instant().truncatedTo(ChronoUnit.MILLIS), by, basis));
        completions = changed;
    }

    void reopen(Step step) {
        completions = completions.entrySet().stream()
                .filter(done -> done.getKey() != step)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Done is a step that was called so and still has all that it needs. */
    boolean isDone(Step step, WheelContent wheel) {
        return completions.containsKey(step) && outputs(wheel).missing(step).isEmpty();
    }

    /** The steps because of which a step that was done is stale; none when it is not. */
    List<Step> staleBecause(Step step, WheelContent wheel) {
        var done = completions.get(step);
        return done == null
                ? List.of()
                : Stream.of(Step.values())
                        .filter(basis -> step.basis().contains(basis))
                        .filter(basis -> hasMoved(done, basis, wheel))
                        .toList();
    }

    private boolean hasMoved(Completion done, Step basis, WheelContent wheel) {
        return !outputs(wheel).fingerprint(basis).equals(done.basis().get(basis))
                || !staleBecause(basis, wheel).isEmpty();
    }

    Outputs outputs(WheelContent wheel) {
        return new Outputs(analysis, wheel, engagement, monitoring);
    }

    Completion completion(Step step) {
        return completions.get(step);
    }

    Analysis analysis() {
        return analysis;
    }

    Engagement engagement() {
        return engagement;
    }

    Monitoring monitoring() {
        return monitoring;
    }

    /** One more than the version of the row, so that "never saved" differs from "saved once". */
    long revision() {
        return version == null ? 0 : version + 1;
    }
}
