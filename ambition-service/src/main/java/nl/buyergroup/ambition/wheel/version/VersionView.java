package nl.buyergroup.ambition.wheel.version;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.WheelView.Commitment;
import nl.buyergroup.ambition.wheel.WheelView.GoalView;
import nl.buyergroup.ambition.wheel.WheelView.QualitativeGoalView;
import nl.buyergroup.ambition.wheel.WheelView.ThemeView;
import nl.buyergroup.ambition.wheel.content.Change;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.ambition.wheel.content.WheelRevision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adopted version as its owner sees it. */
public record VersionView(UUID wheelId, int number, Instant adoptedAt, Content content) {
    /** All that the wheel said, without the name of a person. */
    @Schema(name = "WheelContent")
    public record Content(
            String title,
            String ambition,
            UUID parentId,
            Integer parentNumber,
            Commitment commitment,
            List<ThemeView> themes,
            List<GoalView> goals,
            List<QualitativeGoalView> qualitativeGoals) {
        static Content from(WheelContent said) {
            return new Content(
                    said.title(),
                    said.ambition(),
                    said.parentId(),
                    said.parentNumber(),
                    Commitment.from(said.commitment()),
                    said.themes().stream().map(ThemeView::from).toList(),
                    said.goals().stream().map(GoalView::from).toList(),
                    said.qualitativeGoals().stream()
                            .map(QualitativeGoalView::from)
                            .toList());
        }
    }

    /** A version in a list. */
    public record Summary(int number, String title, Instant adoptedAt, Commitment commitment) {
        static Summary from(WheelRevision version) {
            var said = version.content();
            return new Summary(version.number(), said.title(), version.changedAt(), Commitment.from(said.commitment()));
        }
    }

    /** What differs between two versions. */
    public record Difference(int since, int number, List<Change> changes, @JsonIgnore String tag) {}

    static VersionView from(WheelRevision version) {
        return new VersionView(
                version.wheelId(), version.number(), version.changedAt(), Content.from(version.content()));
    }
}
