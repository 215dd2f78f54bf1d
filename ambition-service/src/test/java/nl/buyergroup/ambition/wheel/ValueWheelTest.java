package nl.buyergroup.ambition.wheel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.Goal.Direction;
import nl.buyergroup.ambition.wheel.Theme.Pillar;
import nl.buyergroup.ambition.wheel.Theme.Priority;
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Kind;
import nl.buyergroup.platform.http.DomainException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ValueWheelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T22:30:00Z"), ZoneOffset.UTC);
    private static final WheelText TEXT = new WheelText("Samen vooruit", "In 2030 geven wij terug.");

    @Test
    void adoptionNamesEverythingThatIsMissing() {
        var wheel = wheel(Level.ORGANISATION);
        wheel.addTheme(theme("Klimaat", Pillar.ECOLOGICAL_SOCIAL, null), CLOCK);

        var refusal = refused(Kind.CONFLICT, () -> wheel.adopt(CLOCK));

        assertEquals(5, refusal.size());
        assertEquals(2, refusal.stream().filter(r -> r.field().equals("themes")).count());
        assertTrue(refusal.stream().anyMatch(r -> r.field().equals("goals")));
        assertTrue(refusal.stream().anyMatch(r -> r.field().equals("boardCommitment")));
        assertTrue(refusal.stream().anyMatch(r -> r.nl().contains("“Klimaat” heeft geen prioriteit")));
        assertFalse(wheel.isAdopted());
    }

    @Test
    void productNeedsNoBoardCommitment() {
        var wheel = complete(Level.PRODUCT);
        assertDoesNotThrow(() -> wheel.adopt(CLOCK));
    }

    @Test
    void organisationNeedsBoardCommitment() {
        var wheel = complete(Level.ORGANISATION);
        assertEquals(
                "boardCommitment",
                refused(Kind.CONFLICT, () -> wheel.adopt(CLOCK)).get(0).field());
        wheel.commit(new BoardCommitment("Jo Jansen", "Directeur", LocalDate.parse("2026-04-01")), CLOCK);
        wheel.adopt(CLOCK);
        assertTrue(wheel.isAdopted());
    }

    @Test
    void adoptedWheelRefusesEveryChange() {
        var wheel = complete(Level.PRODUCT);
        var theme = wheel.themes().get(0).id();
        var goal = wheel.goals().get(0).id();
        wheel.adopt(CLOCK);
        var content = theme("Anders", Pillar.BEHAVIOUR, Priority.LOW);
        var board = new BoardCommitment("Jo", "Directeur", LocalDate.parse("2026-01-01"));

        List.<Executable>of(
                        () -> wheel.describe(TEXT, CLOCK),
                        () -> wheel.addTheme(content, CLOCK),
                        () -> wheel.changeTheme(theme, content, CLOCK),
                        () -> wheel.removeTheme(theme, CLOCK),
                        () -> wheel.addGoal(goal(theme, "10", "5"), CLOCK),
                        () -> wheel.changeGoal(goal, goal(theme, "10", "5"), CLOCK),
                        () -> wheel.removeGoal(goal, CLOCK),
                        () -> wheel.commit(board, CLOCK),
                        () -> wheel.adopt(CLOCK))
                .forEach(change -> refused(Kind.CONFLICT, change));
    }

    @Test
    void boardCannotCommitTomorrowAsSeenInTheNetherlands() {
        var wheel = wheel(Level.ORGANISATION);
        var tomorrow = new BoardCommitment("Jo", "Directeur", LocalDate.parse("2026-04-02"));
        assertEquals(
                "committedOn",
                refused(Kind.INVALID, () -> wheel.commit(tomorrow, CLOCK))
                        .get(0)
                        .field());
    }

    @Test
    void nameOfAPersonIsNotInText() {
        assertFalse(new BoardCommitment("Jo Jansen", "Directeur", LocalDate.EPOCH)
                .toString()
                .contains("Jo"));
    }

    @Test
    void themeNamesAreUniqueWhateverTheCase() {
        var wheel = wheel(Level.PRODUCT);
        wheel.addTheme(theme("Klimaat", Pillar.BEHAVIOUR, null), CLOCK);
        var other = wheel.addTheme(theme("Water", Pillar.BEHAVIOUR, null), CLOCK);

        refused(Kind.CONFLICT, () -> wheel.addTheme(theme(" KLIMAAT ", Pillar.BEHAVIOUR, null), CLOCK));
        refused(Kind.CONFLICT, () -> wheel.changeTheme(other, theme("klimaat", Pillar.BEHAVIOUR, null), CLOCK));
        wheel.changeTheme(other, theme("WATER", Pillar.BEHAVIOUR, null), CLOCK);
        assertEquals(2, wheel.themes().size());
    }

    @Test
    void themeWithAGoalStays() {
        var wheel = complete(Level.PRODUCT);
        var used = wheel.themes().get(0).id();
        refused(Kind.CONFLICT, () -> wheel.removeTheme(used, CLOCK));
        wheel.removeGoal(wheel.goals().get(0).id(), CLOCK);
        wheel.removeTheme(used, CLOCK);
        assertEquals(2, wheel.themes().size());
    }

    @Test
    void goalThatGoesNowhereIsRefusedWithAllReasons() {
        var wheel = complete(Level.PRODUCT);
        var theme = wheel.themes().get(0).id();
        var day = LocalDate.parse("2025-01-01");
        var standing = new GoalContent(
                theme, null, "Uitstoot", "kg", Direction.DECREASE, BigDecimal.ONE, day, new BigDecimal("1.0"), day);
        assertEquals(
                List.of("targetDate", "target"),
                refused(Kind.INVALID, () -> wheel.addGoal(standing, CLOCK)).stream()
                        .map(Reason::field)
                        .toList());
        refused(Kind.INVALID, () -> wheel.addGoal(goal(theme, "5", "10"), CLOCK));
        refused(Kind.INVALID, () -> wheel.addGoal(goal(UUID.randomUUID(), "10", "5"), CLOCK));
        assertEquals(1, wheel.goals().size());
    }

    @Test
    void goalMayGiveBackMoreThanItTakes() {
        var wheel = complete(Level.PRODUCT);
        wheel.addGoal(goal(wheel.themes().get(0).id(), "10", "-5"), CLOCK);
        assertEquals(2, wheel.goals().size());
    }

    @Test
    void holdsTwoHundredThemesAndGoalsAndNoMore() {
        var wheel = wheel(Level.PRODUCT);
        for (int i = 0; i < 200; i++) {
            wheel.addTheme(theme("Thema " + i, Pillar.BEHAVIOUR, null), CLOCK);
            wheel.addGoal(goal(wheel.themes().get(i).id(), "10", "5"), CLOCK);
        }
        refused(Kind.CONFLICT, () -> wheel.addTheme(theme("Nog een", Pillar.BEHAVIOUR, null), CLOCK));
        refused(Kind.CONFLICT, () -> wheel.addGoal(goal(wheel.themes().get(0).id(), "10", "5"), CLOCK));
    }

    @Test
    void parentIsOfAHigherLevel() {
        var department = wheel(Level.DEPARTMENT);
        assertEquals(
                department.id(), new ValueWheel(UUID.randomUUID(), Level.PRODUCT, TEXT, department, CLOCK).parentId());
        refused(Kind.INVALID, () -> new ValueWheel(UUID.randomUUID(), Level.DEPARTMENT, TEXT, department, CLOCK));
        refused(Kind.INVALID, () -> new ValueWheel(UUID.randomUUID(), Level.ORGANISATION, TEXT, department, CLOCK));
    }

    @Test
    void everyChangeIsAChangeOfTheWheelEvenWhenTheClockStandsStill() {
        var wheel = wheel(Level.PRODUCT);
        var before = wheel.changedAt();
        wheel.addTheme(theme("Klimaat", Pillar.BEHAVIOUR, null), CLOCK);
        assertTrue(wheel.changedAt().isAfter(before));
    }

    private static ValueWheel wheel(Level level) {
        return new ValueWheel(UUID.randomUUID(), level, TEXT, null, CLOCK);
    }

    private static ValueWheel complete(Level level) {
        var wheel = wheel(level);
        for (var pillar : Pillar.values()) {
            wheel.addTheme(theme(pillar.name(), pillar, Priority.HIGH), CLOCK);
        }
        wheel.addGoal(goal(wheel.themes().get(0).id(), "133", "66.5"), CLOCK);
        return wheel;
    }

    private static ThemeContent theme(String name, Pillar pillar, Priority priority) {
        return new ThemeContent(name, pillar, null, priority);
    }

    private static GoalContent goal(UUID theme, String baseline, String target) {
        return new GoalContent(
                theme,
                "catering",
                "Uitstoot",
                "kgCo2ePerFte",
                Direction.DECREASE,
                new BigDecimal(baseline),
                LocalDate.parse("2024-12-31"),
                new BigDecimal(target),
                LocalDate.parse("2027-12-31"));
    }

    private static List<Reason> refused(Kind kind, Executable change) {
        var refusal = assertThrows(DomainException.class, change);
        assertEquals(kind, refusal.kind());
        return refusal.reasons();
    }
}
