package nl.buyergroup.ambition.scan.precondition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.precondition.KnownFact.Seen;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.WheelContent;

/** What the wheels in force and the scans of an organisation tell of its preconditions. */
record KnownFacts(List<WheelContent> wheelsInForce, boolean hasMaturityScan) {
    List<Seen> seen() {
        return List.of(
                KnownFact.ADOPTED_WHEEL.as(!wheelsInForce.isEmpty()),
                KnownFact.BOARD_COMMITMENT.as(wheelsInForce.stream().anyMatch(wheel -> wheel.commitment() != null)),
                KnownFact.MATURITY_SCAN.as(hasMaturityScan),
                KnownFact.PHASED_GOALS.as(isPhased()),
                KnownFact.BEHAVIOUR_GOAL.as(wheelsInForce.stream().anyMatch(KnownFacts::hasGoalForBehaviour)));
    }

    private boolean isPhased() {
        var years = wheelsInForce.stream().flatMap(KnownFacts::targetDates).map(LocalDate::getYear);
        return years.distinct().count() > 1;
    }

    private static Stream<LocalDate> targetDates(WheelContent wheel) {
        return Stream.concat(
                wheel.goals().stream().map(Goal::targetDate),
                wheel.qualitativeGoals().stream().map(QualitativeGoal::targetDate));
    }

    private static boolean hasGoalForBehaviour(WheelContent wheel) {
        var behaviour = wheel.themes().stream()
                .filter(theme -> theme.pillar() == Theme.Pillar.BEHAVIOUR)
                .map(Theme::id)
                .toList();
        return goalThemes(wheel).anyMatch(behaviour::contains);
    }

    private static Stream<UUID> goalThemes(WheelContent wheel) {
        return Stream.concat(
                wheel.goals().stream().map(Goal::themeId),
                wheel.qualitativeGoals().stream().map(QualitativeGoal::themeId));
    }
}
