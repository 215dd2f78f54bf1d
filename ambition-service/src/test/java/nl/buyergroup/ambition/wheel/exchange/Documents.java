package nl.buyergroup.ambition.wheel.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.exchange.WheelDocument.GoalOf;
import nl.buyergroup.ambition.wheel.exchange.WheelDocument.QualitativeGoalOf;
import nl.buyergroup.ambition.wheel.exchange.WheelDocument.ThemeOf;

/** Wheels to export and import. */
final class Documents {
    static final LocalDate THEN = LocalDate.of(2024, 12, 31);
    static final LocalDate LATER = LocalDate.of(2027, 12, 31);

    private Documents() {}

    static WheelDocument small() {
        return of(
                List.of(
                        new ThemeOf("Afval", Pillar.ECOLOGICAL_SOCIAL, "Niets weggooien.\nAlles terug.", Priority.HIGH),
                        new ThemeOf("Keten", Pillar.COLLABORATION, null, Priority.LOW),
                        new ThemeOf("Gedrag", Pillar.BEHAVIOUR, "=SOM(A1)", null)),
                List.of(
                        goal("Afval", "Restafval", "84.5", "40"),
                        new GoalOf(
                                "Gedrag",
                                null,
                                "Meedoen",
                                "%",
                                Direction.INCREASE,
                                number("-5"),
                                THEN,
                                number("0.000001"),
                                LATER)),
                List.of(new QualitativeGoalOf("Keten", "Elke locatie ruilt spullen.", LATER)));
    }

    static GoalOf goal(String theme, String indicator, String baseline, String target) {
        return new GoalOf(
                theme, "waste", indicator, "kg", Direction.DECREASE, number(baseline), THEN, number(target), LATER);
    }

    static WheelDocument of(List<ThemeOf> themes, List<GoalOf> goals, List<QualitativeGoalOf> qualitativeGoals) {
        return new WheelDocument(
                WheelDocument.FORMAT,
                WheelDocument.FORMAT_VERSION,
                Level.DEPARTMENT,
                "Samen vooruit",
                "In 2030 geven wij terug.",
                themes,
                goals,
                qualitativeGoals);
    }

    static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
