package nl.buyergroup.ambition.wheel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.text.Text;

/**
 * All that a wheel says at one moment. The name of a person is not in it: what is frozen must not stand in the way of
 * erasing one.
 */
public record WheelContent(
        String title,
        String ambition,
        UUID parentId,
        Integer parentNumber,
        Commitment commitment,
        List<WheelView.ThemeView> themes,
        List<WheelView.GoalView> goals,
        List<WheelView.QualitativeGoalView> qualitativeGoals) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** In which role the board committed itself, and since when. */
    public record Commitment(String role, LocalDate committedOn) implements Labelled {
        @Override
        public Text label() {
            return Text.of("%s op %s", "%s on %s", Text.same(role), Text.date(committedOn));
        }

        static Commitment from(BoardCommitment commitment) {
            return commitment == null ? null : new Commitment(commitment.role(), commitment.committedOn());
        }
    }

    public static WheelContent of(ValueWheel wheel) {
        return new WheelContent(
                wheel.title(),
                wheel.ambition(),
                wheel.parentId(),
                wheel.parentNumber(),
                Commitment.from(wheel.boardCommitment()),
                wheel.themes().stream().map(WheelView.ThemeView::from).toList(),
                wheel.goals().stream().map(WheelView.GoalView::from).toList(),
                wheel.qualitativeGoals().stream()
                        .map(WheelView.QualitativeGoalView::from)
                        .toList());
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static WheelContent read(String json) {
        try {
            return JSON.readValue(json, WheelContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
