package nl.buyergroup.tender.project;

import static nl.buyergroup.tender.project.SomeProject.CHAIN;
import static nl.buyergroup.tender.project.SomeProject.CLIMATE;
import static nl.buyergroup.tender.project.SomeProject.FOOD;
import static nl.buyergroup.tender.project.SomeProject.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.tender.project.AdjustCriteria.Adjusted;
import nl.buyergroup.tender.project.Criterion.Kind;
import nl.buyergroup.tender.wheel.Priority;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private final Project project = SomeProject.started();

    @Test
    void startsFromTheWheelAsItWasAdopted() {
        var wheel = SomeProject.wheel(SomeProject.theme(FOOD, Priority.MEDIUM));
        var started = new Project(wheel, new StartProject(wheel.id(), "catering", "Lunch"), "someone", NOW);

        assertEquals(wheel.id(), started.wheelId());
        assertEquals(SomeProject.BUYER, started.organisationId());
        assertEquals("catering", started.packageCode());
        assertEquals("Lunch", started.title());
        assertEquals(NOW, started.startedAt());
        assertEquals(Project.State.PREPARING, started.state());
        assertFalse(started.isAwarded());
        assertNotEquals(started.id(), project.id());
    }

    @Test
    void awardSaysToWhomAndWhy() {
        project.award(new AwardProject(SomeProject.SUPPLIER, "best plan"), "someone", NOW);

        assertTrue(project.isAwarded());
        assertEquals(Project.State.AWARDED, project.state());
        assertEquals(SomeProject.SUPPLIER, project.supplierId());
        assertEquals("best plan", project.awardReason());
        assertEquals(NOW, project.awardedAt());
    }

    @Test
    void knowsTheThemesAndGoalsOfItsWheelOnly() {
        assertTrue(project.hasTheme(FOOD));
        assertFalse(project.hasTheme(UUID.randomUUID()));
        assertEquals(
                new CriterionGoal(SomeProject.GOAL, "Catering footprint", "kgCo2ePerFte"),
                project.goal(SomeProject.GOAL).orElseThrow());
        assertTrue(project.goal(UUID.randomUUID()).isEmpty());
    }

    @Test
    void criterionStartsAsTheThemeItComesFrom() {
        var first = project.criteria().get(0);

        assertEquals(CLIMATE, first.themeId());
        assertEquals("Theme HIGH", first.themeName());
        assertEquals("Theme HIGH", first.text());
        assertEquals(Priority.HIGH, first.priority());
        assertEquals(new BigDecimal("50.00"), first.weight());
        assertNull(project.criteria().get(2).weight());
        assertNull(first.reason());
    }

    @Test
    void highestPriorityIsAwardedOnAndTheRestIsRequired() {
        assertEquals(
                List.of(Kind.AWARD_CRITERION, Kind.AWARD_CRITERION, Kind.REQUIREMENT),
                project.criteria().stream().map(Criterion::kind).toList());
    }

    @Test
    void criteriaKeepTheGoalsOfTheirTheme() {
        assertEquals(SomeProject.GOAL, project.criteria().get(0).goals().get(0).goalId());
        assertTrue(project.criteria().get(1).goals().isEmpty());
    }

    @Test
    void adjustsWithReasons() {
        adjust(
                award(CLIMATE, "60", "cut emissions", "matters most"),
                award(CHAIN, "40", "Theme HIGH", "the rest"),
                food());

        assertEquals(new BigDecimal("60.00"), project.criteria().get(0).weight());
        assertEquals("cut emissions", project.criteria().get(0).text());
        assertEquals("matters most", project.criteria().get(0).reason());
    }

    @Test
    void aThemeCanChangeKind() {
        adjust(
                award(CLIMATE, "100", "Theme HIGH", "only this counts"),
                new Adjusted(CHAIN, Kind.REQUIREMENT, null, "work together", "everyone does"),
                food());

        assertEquals(Kind.REQUIREMENT, project.criteria().get(1).kind());
        assertEquals(null, project.criteria().get(1).weight());
    }

    @Test
    void whatStaysTheSameNeedsNoReason() {
        adjust(award(CLIMATE, "50", "Theme HIGH", null), award(CHAIN, "50.00", "Theme HIGH", null), food());

        assertEquals(null, project.criteria().get(0).reason());
    }

    @Test
    void refusesWeightsThatDoNotSumTo100() {
        refuses("criteria", award(CLIMATE, "60", "a", "b"), award(CHAIN, "39.99", "a", "b"), food());
        refuses("criteria", award(CLIMATE, "60", "a", "b"), award(CHAIN, "40.01", "a", "b"), food());
    }

    @Test
    void refusesAMissingTheme() {
        refuses("criteria", award(CLIMATE, "50", "a", "b"), award(CHAIN, "50", "a", "b"));
    }

    @Test
    void refusesAThemeTwice() {
        refuses("criteria[1].themeId", award(CLIMATE, "50", "a", "b"), award(CLIMATE, "50", "a", "b"), food());
    }

    @Test
    void refusesAThemeOfElsewhere() {
        refuses(
                "criteria[3].themeId",
                award(CLIMATE, "50", "a", "b"),
                award(CHAIN, "50", "a", "b"),
                food(),
                award(UUID.randomUUID(), "10", "a", "b"));
    }

    @Test
    void refusesAChangeWithoutReason() {
        refuses("criteria[0].reason", award(CLIMATE, "60", "Theme HIGH", " "), award(CHAIN, "40", "a", "b"), food());
        refuses("criteria[1].reason", award(CLIMATE, "60", "a", "b"), award(CHAIN, "40", "Theme HIGH", null), food());
        refuses("criteria[0].reason", award(CLIMATE, "50", "other", null), award(CHAIN, "50", "a", "b"), food());
        refuses(
                "criteria[2].reason",
                award(CLIMATE, "50", "a", "b"),
                award(CHAIN, "40", "a", "b"),
                award(FOOD, "10", "Theme LOW", null));
    }

    @Test
    void namesEverythingThatDoesNotFit() {
        var refusal = assertThrows(
                DomainException.class,
                () -> adjust(award(CLIMATE, "10", "other", null), award(UUID.randomUUID(), "10", "a", "b")));

        assertEquals(
                List.of("criteria[1].themeId", "criteria", "criteria", "criteria[0].reason"),
                refusal.reasons().stream().map(DomainException.Reason::field).toList());
    }

    @Test
    void refusesNoMoreThanWhatDoesNotFit() {
        var refusal = assertThrows(
                DomainException.class,
                () -> adjust(
                        award(CLIMATE, "50", "a", "b"),
                        award(CHAIN, "50", "a", "b"),
                        new Adjusted(FOOD, Kind.REQUIREMENT, BigDecimal.ONE, "a", "b")));

        assertEquals(
                List.of("criteria[2].weight"),
                refusal.reasons().stream().map(DomainException.Reason::field).toList());
    }

    @Test
    void refusesAnAwardCriterionWithoutWeight() {
        refuses(
                "criteria[1].weight",
                award(CLIMATE, "100", "a", "b"),
                new Adjusted(CHAIN, Kind.AWARD_CRITERION, null, "a", "b"),
                food());
    }

    @Test
    void refusesARequirementWithWeight() {
        refuses(
                "criteria[2].weight",
                award(CLIMATE, "50", "a", "b"),
                award(CHAIN, "50", "a", "b"),
                new Adjusted(FOOD, Kind.REQUIREMENT, BigDecimal.ONE, "a", "b"));
    }

    @Test
    void refusesToAdjustOnceAwarded() {
        var awarded = SomeProject.awarded();
        var wanted = List.of(award(CLIMATE, "50", "a", "b"), award(CHAIN, "50", "a", "b"), food());
        assertConflict(() -> awarded.adjust(wanted, "someone", NOW));
    }

    @Test
    void refusesToAwardTwice() {
        var awarded = SomeProject.awarded();
        assertConflict(() -> awarded.award(new AwardProject(UUID.randomUUID(), "other"), "someone", NOW));
        assertEquals(SomeProject.SUPPLIER, awarded.supplierId());
    }

    @Test
    void refusesAWheelWithoutThemes() {
        assertConflict(() -> Translation.of(SomeProject.wheel()));
    }

    private void adjust(Adjusted... wanted) {
        project.adjust(List.of(wanted), "someone", NOW);
    }

    private void refuses(String field, Adjusted... wanted) {
        var refusal = assertThrows(DomainException.class, () -> adjust(wanted));
        assertTrue(refusal.reasons().stream().anyMatch(reason -> field.equals(reason.field())), refusal::getMessage);
        assertEquals("Theme HIGH", project.criteria().get(0).text());
    }

    private static void assertConflict(Runnable verb) {
        var refusal = assertThrows(DomainException.class, verb::run);
        assertEquals(DomainException.Kind.CONFLICT, refusal.kind());
    }

    private static Adjusted award(UUID theme, String weight, String text, String reason) {
        return new Adjusted(theme, Kind.AWARD_CRITERION, new BigDecimal(weight), text, reason);
    }

    private static Adjusted food() {
        return new Adjusted(FOOD, Kind.REQUIREMENT, null, "Theme LOW", null);
    }
}
