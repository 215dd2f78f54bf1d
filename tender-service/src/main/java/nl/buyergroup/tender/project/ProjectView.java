package nl.buyergroup.tender.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.tender.wheel.Priority;

/** A project as its owner sees it. */
public record ProjectView(
        UUID id,
        UUID wheelId,
        String packageCode,
        String title,
        Project.State state,
        Instant startedAt,
        List<CriterionView> criteria,
        UUID supplierId,
        String awardReason,
        Instant awardedAt,
        @JsonIgnore long version) {
    /** A criterion with its link to theme and goals, and the reason of its last adjustment. */
    public record CriterionView(
            UUID themeId,
            String themeName,
            Priority priority,
            Criterion.Kind kind,
            BigDecimal weight,
            String text,
            List<UUID> goalIds,
            String reason) {
        static CriterionView from(Criterion criterion) {
            return new CriterionView(
                    criterion.themeId(),
                    criterion.themeName(),
                    criterion.priority(),
                    criterion.kind(),
                    criterion.weight(),
                    criterion.text(),
                    criterion.goals().stream().map(CriterionGoal::goalId).toList(),
                    criterion.reason());
        }
    }

    static ProjectView from(Project project) {
        return new ProjectView(
                project.id(),
                project.wheelId(),
                project.packageCode(),
                project.title(),
                project.state(),
                project.startedAt(),
                project.criteria().stream().map(CriterionView::from).toList(),
                project.supplierId(),
                project.awardReason(),
                project.awardedAt(),
                project.version());
    }
}
