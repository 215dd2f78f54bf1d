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
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.ambition.wheel.content.WheelChanges;
import nl.buyergroup.ambition.wheel.content.WheelContent;
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

        var refusal = refused(Kind.CONFLICT, () -> wheel.adopt(null, CLOCK));

        assertEquals(5, refusal.size());
        assertEquals(2, refusal.stream().filter(r -> r.field().equals("themes")).count());
        assertTrue(refusal.stream().anyMatch(r -> r.field().equals("goals")));
        assertTrue(refusal.stream().anyMatch(r -> r.field().equals("boardCommitment")));
        assertTrue(refusal.stream().anyMatch(r -> r.text().nl().contains("“Klimaat” heeft geen prioriteit")));
        assertFalse(wheel.isAdopted());
    }

    @Test
    void productNeedsNoBoardCommitment() {
        var wheel = complete(Level.PRODUCT);
        assertDoesNotThrow(() -> wheel.adopt(null, CLOCK));
    }

    @Test
    void organisationNeedsBoardCommitment() {
        var wheel = complete(Level.ORGANISATION);
        assertEquals(
                "boardCommitment",
                refused(Kind.CONFLICT, () -> wheel.adopt(null, CLOCK)).get(0).field());
        wheel.commit(new BoardCommitment("Jo Jansen", "Directeur", LocalDate.parse("2026-04-01")), CLOCK);
        wheel.adopt(null, CLOCK);
        assertTrue(wheel.isAdopted());
    }

    @Test
    void adoptedWheelRefusesEveryChange() {
        var wheel = complete(Level.PRODUCT);
        var theme = wheel.content().themes().get(0).id();
        var goal = wheel.content().goals().get(0).id();
        wheel.adopt(null, CLOCK);
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
                        () -> wheel.adopt(null, CLOCK))
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
        assertEquals(2, wheel.content().themes().size());
    }

    @Test
    void themeWithAGoalStays() {
        var wheel = complete(Level.PRODUCT);
        var used = wheel.content().themes().get(0).id();
        refused(Kind.CONFLICT, () -> wheel.removeTheme(used, CLOCK));
        wheel.removeGoal(wheel.content().goals().get(0).id(), CLOCK);
        wheel.removeTheme(used, CLOCK);
        assertEquals(2, wheel.content().themes().size());
    }

    @Test
    void goalThatGoesNowhereIsRefusedWithAllReasons() {
        var wheel = complete(Level.PRODUCT);
        var theme = wheel.content().themes().get(0).id();
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
        assertEquals(1, wheel.content().goals().size());
    }

    @Test
    void goalMayGiveBackMoreThanItTakes() {
        var wheel = complete(Level.PRODUCT);
        wheel.addGoal(goal(wheel.content().themes().get(0).id(), "10", "-5"), CLOCK);
        assertEquals(2, wheel.content().goals().size());
    }

    @Test
    void holdsTwoHundredThemesAndGoalsAndNoMore() {
        var wheel = wheel(Level.PRODUCT);
        for (int i = 0; i < 200; i++) {
            wheel.addTheme(theme("Thema " + i, Pillar.BEHAVIOUR, null), CLOCK);
            wheel.addGoal(goal(wheel.content().themes().get(i).id(), "10", "5"), CLOCK);
        }
        refused(Kind.CONFLICT, () -> wheel.addTheme(theme("Nog een", Pillar.BEHAVIOUR, null), CLOCK));
        refused(
                Kind.CONFLICT,
                () -> wheel.addGoal(goal(wheel.content().themes().get(0).id(), "10", "5"), CLOCK));
    }

    @Test
    void childTakesTheRingOfItsParentAndKeepsItsOwnMeaning() {
        var child = new ValueWheel(UUID.randomUUID(), Level.DEPARTMENT, TEXT, above("Klimaat", "Keten"), CLOCK);
        assertEquals(List.of("Klimaat", "Keten"), names(child));
        var klimaat = child.content().themes().get(0).id();

        child.changeTheme(
                klimaat, new ThemeContent("Klimaat", Pillar.BEHAVIOUR, "Ons eigen plan", Priority.HIGH), CLOCK);
        refused(Kind.CONFLICT, () -> child.changeTheme(klimaat, theme("Anders", Pillar.BEHAVIOUR, null), CLOCK));
        refused(Kind.CONFLICT, () -> child.changeTheme(klimaat, theme("Klimaat", Pillar.COLLABORATION, null), CLOCK));
        refused(Kind.CONFLICT, () -> child.removeTheme(klimaat, CLOCK));
        refused(Kind.CONFLICT, () -> child.addTheme(theme("Eigen", Pillar.BEHAVIOUR, null), CLOCK));
        assertEquals("Ons eigen plan", child.content().themes().get(0).elaboration());
    }

    @Test
    void productAddsThemesOfItsOwn() {
        var product = new ValueWheel(UUID.randomUUID(), Level.PRODUCT, TEXT, above("Klimaat"), CLOCK);
        var own = product.addTheme(theme("Koffie", Pillar.BEHAVIOUR, null), CLOCK);
        assertEquals(List.of("Klimaat", "Koffie"), names(product));
        product.removeTheme(own, CLOCK);
        assertEquals(List.of("Klimaat"), names(product));
    }

    @Test
    void newVersionOfTheParentIsTakenOverWithoutLosingWhatIsOwn() {
        var first = above("Klimaat", "Keten");
        var child = new ValueWheel(UUID.randomUUID(), Level.PRODUCT, TEXT, first, CLOCK);
        var keten = child.content().themes().get(1).id();
        child.changeTheme(keten, new ThemeContent("Keten", Pillar.BEHAVIOUR, "Samen", Priority.LOW), CLOCK);
        child.addTheme(theme("Water", Pillar.BEHAVIOUR, null), CLOCK);
        var old = first.content().themes();
        var renamed = new Theme(old.get(1).id(), "Ketens", Pillar.COLLABORATION, null, null, null);
        var added = new Theme(UUID.randomUUID(), "WATER", Pillar.ECOLOGICAL_SOCIAL, null, null, null);

        child.follow(new Parent(first.id(), Level.ORGANISATION, 2, content(List.of(renamed, added))), CLOCK);

        assertEquals(List.of("Klimaat", "Ketens", "WATER"), names(child));
        assertEquals("Samen", child.content().themes().get(1).elaboration());
        assertEquals(Pillar.COLLABORATION, child.content().themes().get(1).pillar());
        assertEquals(keten, child.content().themes().get(1).id());
        assertEquals(2, child.content().parentNumber());
        child.removeTheme(child.content().themes().get(0).id(), CLOCK);
        assertEquals(List.of("Ketens", "WATER"), names(child));
    }

    @Test
    void departmentIsAdoptedOnlyWithTheRingThatIsInForceAbove() {
        var first = above("Klimaat", "Keten", "Gedrag");
        var department = new ValueWheel(UUID.randomUUID(), Level.DEPARTMENT, TEXT, first, CLOCK);
        var second = new Parent(
                first.id(),
                Level.ORGANISATION,
                2,
                content(first.content().themes().subList(0, 2)));

        assertTrue(refused(Kind.CONFLICT, () -> department.adopt(second, CLOCK)).stream()
                .anyMatch(reason -> reason.field().equals("parent")));
        department.follow(second, CLOCK);
        var gone = department.content().themes().get(2).id();
        assertTrue(refused(Kind.CONFLICT, () -> department.adopt(second, CLOCK)).stream()
                .anyMatch(reason -> reason.field().equals("themes." + gone)));
        department.removeTheme(gone, CLOCK);
        assertTrue(refused(Kind.CONFLICT, () -> department.adopt(second, CLOCK)).stream()
                .noneMatch(reason -> reason.field().equals("themes." + gone)
                        || reason.field().equals("parent")));
    }

    @Test
    void nothingIsAboveAnOrganisationAndAParentIsNotBelow() {
        var product = new Parent(UUID.randomUUID(), Level.PRODUCT, 1, content(List.of()));
        refused(Kind.INVALID, () -> new ValueWheel(UUID.randomUUID(), Level.DEPARTMENT, TEXT, product, CLOCK));
        refused(Kind.INVALID, () -> new ValueWheel(UUID.randomUUID(), Level.ORGANISATION, TEXT, above(), CLOCK));
        assertEquals(
                1,
                new ValueWheel(UUID.randomUUID(), Level.PRODUCT, TEXT, product, CLOCK)
                        .content()
                        .parentNumber());
    }

    @Test
    void nextVersionKeepsIdsAndNeedsTheBoardAgain() {
        var wheel = complete(Level.ORGANISATION);
        wheel.commit(new BoardCommitment("Jo Jansen", "Directeur", LocalDate.parse("2026-04-01")), CLOCK);
        wheel.adopt(null, CLOCK);
        var goal = wheel.content().goals().get(0).id();
        wheel.open(CLOCK);

        assertEquals(2, wheel.number());
        assertEquals(1, wheel.numberInForce());
        assertFalse(wheel.isAdopted());
        assertEquals(goal, wheel.content().goals().get(0).id());
        refused(Kind.CONFLICT, () -> wheel.open(CLOCK));
        assertEquals(
                "boardCommitment",
                refused(Kind.CONFLICT, () -> wheel.adopt(null, CLOCK)).get(0).field());
    }

    @Test
    void droppedDraftIsAgainWhatIsInForce() {
        var wheel = complete(Level.PRODUCT);
        wheel.addQualitativeGoal(
                new QualitativeGoalContent(
                        wheel.content().themes().get(1).id(), "Wij koken plantaardig", LocalDate.parse("2028-01-01")),
                CLOCK);
        wheel.adopt(null, CLOCK);
        var before = wheel.content();
        wheel.open(CLOCK);
        wheel.describe(new WheelText("Anders", "Heel anders"), CLOCK);
        wheel.removeGoal(wheel.content().goals().get(0).id(), CLOCK);
        wheel.removeQualitativeGoal(wheel.content().qualitativeGoals().get(0).id(), CLOCK);
        wheel.removeTheme(wheel.content().themes().get(0).id(), CLOCK);
        wheel.addTheme(theme("Nieuw", Pillar.BEHAVIOUR, null), CLOCK);

        wheel.restore(before, null, CLOCK);

        assertTrue(wheel.isAdopted());
        assertEquals(1, wheel.number());
        assertEquals(List.of(), WheelChanges.between(before, wheel.content()));
    }

    @Test
    void everyChangeIsAChangeOfTheWheelEvenWhenTheClockStandsStill() {
        var wheel = wheel(Level.PRODUCT);
        var before = wheel.changedAt();
        wheel.addTheme(theme("Klimaat", Pillar.BEHAVIOUR, null), CLOCK);
        assertTrue(wheel.changedAt().isAfter(before));
    }

    private static Parent above(String... themes) {
        var views = java.util.Arrays.stream(themes)
                .map(name -> new Theme(UUID.randomUUID(), name, Pillar.BEHAVIOUR, "Boven", Priority.HIGH, null))
                .toList();
        return new Parent(UUID.randomUUID(), Level.ORGANISATION, 1, content(views));
    }

    private static WheelContent content(List<Theme> themes) {
        return new WheelContent("Boven", "Ambitie", null, null, null, themes, List.of(), List.of());
    }

    private static List<String> names(ValueWheel wheel) {
        return wheel.content().themes().stream().map(Theme::name).toList();
    }

    private static ValueWheel wheel(Level level) {
        return new ValueWheel(UUID.randomUUID(), level, TEXT, null, CLOCK);
    }

    private static ValueWheel complete(Level level) {
        var wheel = wheel(level);
        for (var pillar : Pillar.values()) {
            wheel.addTheme(theme(pillar.name(), pillar, Priority.HIGH), CLOCK);
        }
        wheel.addGoal(goal(wheel.content().themes().get(0).id(), "133", "66.5"), CLOCK);
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
