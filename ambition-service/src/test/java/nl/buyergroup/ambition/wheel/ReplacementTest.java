package nl.buyergroup.ambition.wheel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buyergroup.ambition.wheel.Proposal.Part;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;

class ReplacementTest {
    private static final UUID ANY = new UUID(0, 0);
    private static final Clock CLOCK = Clock.systemUTC();

    private final ValueWheel wheel =
            new ValueWheel(UUID.randomUUID(), ValueWheel.Level.ORGANISATION, new WheelText("T", "A"), null, CLOCK);
    private final UUID theme = wheel.addTheme(new ThemeContent("Afval", Pillar.BEHAVIOUR, null, null), CLOCK);
    private final UUID goal = wheel.addGoal(content("Restafval", 5).under(theme), CLOCK);
    private final List<GoalChange> announced = new ArrayList<>();

    @Test
    void announcesGoalsThatChangeAndThatGo() {
        replace(announced::add, List.of(theme("Afval")), List.of(goal("Afval", "restafval", 4)));
        assertEquals(List.of(goal), announced.stream().map(GoalChange::goalId).toList());
        assertEquals(new BigDecimal(4), wheel.content().goals().get(0).target());
        replace(announced::add, List.of(theme("Afval")), List.of(goal("Afval", "Papier", 4)));
        assertTrue(announced.get(1).isRemoval());
        assertEquals(goal, announced.get(1).goalId());
        assertEquals(2, announced.size(), "what is new is no change");
    }

    @Test
    void namesVetoesBesideTheOtherMistakes() {
        Consumer<GoalChange> veto = change -> {
            throw DomainException.conflict(new Text("Het is gemeten.", "It was measured."));
        };
        var refusal = assertThrows(
                DomainException.class,
                () -> replace(veto, List.of(theme("Afval")), List.of(goal("Lucht", "Papier", 9))));
        assertEquals(
                List.of("goals: “Restafval” ontbreekt. Het is gemeten.", "goals[0].target", "goals[0].themeId"),
                refusal.reasons().stream()
                        .map(reason -> reason.field().equals("goals")
                                ? "goals: " + reason.text().nl()
                                : reason.field())
                        .sorted()
                        .toList());
        assertEquals(DomainException.Kind.INVALID, refusal.kind());
    }

    @Test
    void isAConflictWhenOnlyTheWheelStandsInTheWay() {
        Consumer<GoalChange> veto = change -> {
            throw DomainException.conflict(new Text("Het is gemeten.", "It was measured."));
        };
        var refusal = assertThrows(DomainException.class, () -> replace(veto, List.of(theme("Afval")), List.of()));
        assertEquals(DomainException.Kind.CONFLICT, refusal.kind());
    }

    @Test
    void keepsTheIdentifiersOfTwoGoalsOfOneNameInTheirOrder() {
        var second = wheel.addGoal(content("Restafval", 3).under(theme), CLOCK);
        replace(
                announced::add,
                List.of(theme("AFVAL")),
                List.of(goal("afval", "Restafval", 2), goal("afval", "Restafval", 1)));
        assertEquals(
                List.of(goal, second),
                wheel.content().goals().stream().map(Goal::id).toList());
        assertEquals(theme, wheel.content().themes().get(0).id());
        assertEquals("AFVAL", wheel.content().themes().get(0).name());
    }

    @Test
    void makesRoomBeforeItAdds() {
        for (int i = 1; i < 200; i++) {
            wheel.addTheme(new ThemeContent("Thema " + i, Pillar.BEHAVIOUR, null, null), CLOCK);
        }
        var others = new ArrayList<Part<ThemeContent>>();
        for (int i = 0; i < 200; i++) {
            others.add(theme("Ander " + i));
        }
        replace(announced::add, others, List.of());
        assertEquals(200, wheel.content().themes().size());
    }

    private void replace(
            Consumer<GoalChange> observer, List<Part<ThemeContent>> themes, List<Part<GoalContent>> goals) {
        var proposal = new Proposal(
                null, new WheelText("T", "A"), themes, goals, List.of(), field -> field, List.<Reason>of(), "");
        new Replacement(wheel, proposal, observer, CLOCK).make();
    }

    private static Part<ThemeContent> theme(String name) {
        return new Part<>(name, name, new ThemeContent(name, Pillar.BEHAVIOUR, null, null), field -> "themes." + field);
    }

    private static Part<GoalContent> goal(String theme, String indicator, int target) {
        return new Part<>(theme, indicator, content(indicator, target), field -> "goals[0]." + field);
    }

    private static GoalContent content(String indicator, int target) {
        return new GoalContent(
                ANY,
                null,
                indicator,
                "kg",
                Goal.Direction.DECREASE,
                new BigDecimal(7),
                LocalDate.of(2024, 1, 1),
                new BigDecimal(target),
                LocalDate.of(2027, 1, 1));
    }
}
