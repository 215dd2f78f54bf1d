package nl.buyergroup.tender.project;

import static nl.buyergroup.tender.project.SomeProject.CHAIN;
import static nl.buyergroup.tender.project.SomeProject.CLIMATE;
import static nl.buyergroup.tender.project.SomeProject.FOOD;
import static nl.buyergroup.tender.project.SomeProject.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.tender.project.AdjustCriteria.Adjusted;
import nl.buyergroup.tender.project.Criterion.Kind;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private final Project project = SomeProject.started();

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
