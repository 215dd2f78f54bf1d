package nl.buyergroup.tender.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.tender.wheel.Goal;
import nl.buyergroup.tender.wheel.Priority;
import nl.buyergroup.tender.wheel.Theme;

/** What one theme of the wheel became in this project. */
@Entity
public class Criterion {
    /** Every theme ends as exactly one of these. */
    public enum Kind {
        AWARD_CRITERION,
        REQUIREMENT
    }

    @Id
    private UUID id;

    private UUID themeId;
    private String themeName;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private BigDecimal weight;
    private String text;
    private String reason;
    private Instant adjustedAt;
    private String adjustedBy;

    @ElementCollection
    @CollectionTable(name = "criterion_goal", joinColumns = @JoinColumn(name = "criterion_id"))
    @OrderColumn(name = "position")
    private List<CriterionGoal> goals;

    protected Criterion() {}

    private Criterion(Theme theme, List<Goal> goals, Kind kind, BigDecimal weight) {
        this.id = Ids.next();
        this.themeId = theme.themeId();
        this.themeName = theme.name();
        this.priority = theme.priority();
        this.kind = kind;
        this.weight = weight;
        this.text = theme.name();
        this.goals = goals.stream()
                .map(goal -> new CriterionGoal(goal.goalId(), goal.indicator(), goal.unit()))
                .toList();
    }

    static Criterion awardedOn(Theme theme, List<Goal> goals, BigDecimal weight) {
        return new Criterion(theme, goals, Kind.AWARD_CRITERION, weight);
    }

    static Criterion required(Theme theme, List<Goal> goals) {
        return new Criterion(theme, goals, Kind.REQUIREMENT, null);
    }

    boolean differsFrom(AdjustCriteria.Adjusted wanted) {
        return kind != wanted.kind() || !text.equals(wanted.text()) || !sameWeight(wanted.weight());
    }

    private boolean sameWeight(BigDecimal wanted) {
        return weight == null || wanted == null ? Objects.equals(weight, wanted) : weight.compareTo(wanted) == 0;
    }

    void adjust(AdjustCriteria.Adjusted wanted, String by, Instant now) {
        if (differsFrom(wanted)) {
            kind = wanted.kind();
            weight = wanted.weight() == null ? null : wanted.weight().setScale(2);
            text = wanted.text();
            reason = wanted.reason();
            adjustedAt = now;
            adjustedBy = by;
        }
    }

    UUID themeId() {
        return themeId;
    }

    String themeName() {
        return themeName;
    }

    Priority priority() {
        return priority;
    }

    Kind kind() {
        return kind;
    }

    BigDecimal weight() {
        return weight;
    }

    String text() {
        return text;
    }

    String reason() {
        return reason;
    }

    List<CriterionGoal> goals() {
        return List.copyOf(goals);
    }
}
