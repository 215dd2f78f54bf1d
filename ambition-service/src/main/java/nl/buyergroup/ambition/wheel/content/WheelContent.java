package nl.buyergroup.ambition.wheel.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

/**
 * All that a wheel says at one moment, kept as one document; a change gives another one. The name of a person is not in
 * it: what is frozen must not stand in the way of erasing one.
 */
public record WheelContent(
        String title,
        String ambition,
        UUID parentId,
        Integer parentNumber,
        Commitment commitment,
        List<Theme> themes,
        List<Goal> goals,
        List<QualitativeGoal> qualitativeGoals) {
    public static final WheelContent EMPTY =
            new WheelContent(null, null, null, null, null, List.of(), List.of(), List.of());

    private static final int MOST = 200;

    /** In which role the board committed itself, and since when. */
    public record Commitment(String role, LocalDate committedOn) implements Labelled {
        @Override
        public Text label() {
            return Text.of("%s op %s", "%s on %s", Text.same(role), Text.date(committedOn));
        }
    }

    public WheelContent saying(String newTitle, String newAmbition) {
        return new WheelContent(
                newTitle.strip(),
                newAmbition.strip(),
                parentId,
                parentNumber,
                commitment,
                themes,
                goals,
                qualitativeGoals);
    }

    /** With the themes of the wheel above on the ring; what they mean here, and themes of its own, stay. */
    public WheelContent following(UUID parent, int number, WheelContent above) {
        return under(parent, number, new Ring(themes).following(above.themes));
    }

    /** Without a wheel above; all themes become its own. */
    public WheelContent alone() {
        return under(null, null, new Ring(themes).alone());
    }

    private WheelContent under(UUID parent, Integer number, Ring ring) {
        return new WheelContent(title, ambition, parent, number, commitment, ring.themes(), goals, qualitativeGoals);
    }

    /** @param made null for none */
    public WheelContent committed(Commitment made) {
        return new WheelContent(title, ambition, parentId, parentNumber, made, themes, goals, qualitativeGoals);
    }

    public WheelContent add(UUID id, ThemeContent theme) {
        return with(new Ring(themes).add(id, theme));
    }

    public WheelContent change(UUID themeId, ThemeContent theme) {
        return with(new Ring(themes).change(themeId, theme));
    }

    public WheelContent removeTheme(UUID themeId) {
        return with(new Ring(themes).remove(themeId, aims()));
    }

    private List<Part.Aim> aims() {
        return Stream.<Part.Aim>concat(goals.stream(), qualitativeGoals.stream())
                .toList();
    }

    private WheelContent with(Ring ring) {
        return under(parentId, parentNumber, ring);
    }

    public WheelContent add(UUID id, GoalContent goal) {
        mustHaveRoom(goals.size() + qualitativeGoals.size());
        return with(id, goal);
    }

    public WheelContent change(UUID goalId, GoalContent goal) {
        Part.find(goals, goalId);
        return with(goalId, goal);
    }

    private WheelContent with(UUID id, GoalContent goal) {
        new Ring(themes).mustKnow(goal.themeId());
        return aiming(Part.with(goals, Goal.of(id, goal)), qualitativeGoals);
    }

    public WheelContent removeGoal(UUID goalId) {
        return aiming(Part.without(goals, goalId), qualitativeGoals);
    }

    public WheelContent add(UUID id, QualitativeGoalContent goal) {
        mustHaveRoom(goals.size() + qualitativeGoals.size());
        return with(id, goal);
    }

    public WheelContent change(UUID goalId, QualitativeGoalContent goal) {
        Part.find(qualitativeGoals, goalId);
        return with(goalId, goal);
    }

    private WheelContent with(UUID id, QualitativeGoalContent goal) {
        new Ring(themes).mustKnow(goal.themeId());
        return aiming(goals, Part.with(qualitativeGoals, QualitativeGoal.of(id, goal)));
    }

    public WheelContent removeQualitativeGoal(UUID goalId) {
        return aiming(goals, Part.without(qualitativeGoals, goalId));
    }

    private WheelContent aiming(List<Goal> newGoals, List<QualitativeGoal> newQualitativeGoals) {
        return new WheelContent(
                title, ambition, parentId, parentNumber, commitment, themes, newGoals, newQualitativeGoals);
    }

    static void mustHaveRoom(int present) {
        if (present >= MOST) {
            throw DomainException.conflict(new Text(
                    "Een wiel heeft hoogstens 200 thema's en 200 doelen.",
                    "A wheel has at most 200 themes and 200 goals."));
        }
    }
}
