package nl.buyergroup.ambition.wheel.content;

import java.time.LocalDate;
import java.util.UUID;

/** A goal under a theme that no number tells: what is to be true by a day. */
public record QualitativeGoal(UUID id, UUID themeId, String statement, LocalDate targetDate) implements Part.Aim {
    static QualitativeGoal of(UUID id, QualitativeGoalContent content) {
        return new QualitativeGoal(id, content.themeId(), content.statement().strip(), content.targetDate());
    }

    @Override
    public String path() {
        return "qualitativeGoals";
    }

    @Override
    public String says() {
        return statement;
    }
}
