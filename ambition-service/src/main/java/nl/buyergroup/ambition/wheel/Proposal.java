package nl.buyergroup.ambition.wheel;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.platform.http.DomainException.Reason;

/**
 * All that a wheel is to say, as it came from elsewhere.
 *
 * @param level null for what fits a wheel of any level
 * @param place where a field of the wheel, or a list of it, stands in what came
 * @param mistakes what is wrong already; with one of them nothing is taken over
 * @param fingerprint tells one proposal from another
 */
public record Proposal(
        ValueWheel.Level level,
        WheelText text,
        List<Part<ThemeContent>> themes,
        List<Part<GoalContent>> goals,
        List<Part<QualitativeGoalContent>> qualitativeGoals,
        UnaryOperator<String> place,
        List<Reason> mistakes,
        String fingerprint) {
    /**
     * A theme or a goal.
     *
     * @param theme the name of the theme: of a theme its own, of a goal the one that it is under
     * @param key what tells it from others under the same theme, null where that is missing
     * @param content null where something is wrong with it
     * @param place where a field of it stands in what came
     */
    public record Part<T>(String theme, String key, T content, UnaryOperator<String> place) {
        boolean isKnown() {
            return theme != null && key != null;
        }

        boolean isUnder(String name) {
            return theme != null && theme.strip().equalsIgnoreCase(name);
        }

        boolean is(String otherKey) {
            return key != null && key.strip().equalsIgnoreCase(otherKey);
        }
    }
}
