package nl.buyergroup.ambition.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class WorkflowTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final UUID THEME = UUID.randomUUID();
    private static final LocalDate FROM = LocalDate.parse("2025-01-01");
    private static final UUID GOAL = UUID.randomUUID();

    private final Workflow workflow = done();

    @Test
    void stepsDependOnEarlierStepsOnly() {
        assertTrue(
                Stream.of(Step.values()).skip(1).noneMatch(step -> step.basis().isEmpty()), "a step builds on nothing");
        for (var step : Step.values()) {
            step.basis().forEach(basis -> assertTrue(basis.ordinal() < step.ordinal(), step + " on " + basis));
        }
    }

    @Test
    void nothingIsStaleWhileNothingChanges() {
        assertEquals(Set.of(), stale(wheel("Klimaat", Priority.HIGH, "Wij geven terug")));
    }

    @Test
    void changedPriorityMakesWhatBuildsOnItStaleAndNotThePrioritiesThemselves() {
        var wheel = wheel("Klimaat", Priority.LOW, "Wij geven terug");
        assertEquals(
                Set.of(Step.FORMULATE_AMBITION, Step.SET_GOALS, Step.CREATE_ENGAGEMENT, Step.MEASURE_AND_MONITOR),
                stale(wheel));
        assertEquals(List.of(Step.PRIORITISE_THEMES), workflow.staleBecause(Step.FORMULATE_AMBITION, wheel));
        assertTrue(workflow.isDone(Step.PRIORITISE_THEMES, wheel));
    }

    @Test
    void changedAnalysisReachesTheLastStep() {
        workflow.analyse(new Analysis("Anders", workflow.analysis().stakeholders(), List.of(), UUID.randomUUID()));
        assertEquals(
                Stream.of(Step.values()).skip(1).collect(Collectors.toSet()),
                stale(wheel("Klimaat", Priority.HIGH, "Wij geven terug")));
    }

    @Test
    void confirmingTheFirstStaleStepUnchangedFreesTheOthers() {
        var wheel = wheel("Klimaat", Priority.HIGH, "Wij geven terug");
        workflow.analyse(new Analysis("Anders", workflow.analysis().stakeholders(), List.of(), UUID.randomUUID()));
        workflow.complete(Step.DEFINE_SUSTAINABILITY, wheel, "me", CLOCK);
        assertEquals(Set.of(), stale(wheel));
    }

    @Test
    void changeThatIsTakenBackLeavesNothingStale() {
        assertFalse(stale(wheel("Lucht", Priority.HIGH, "Wij geven terug")).isEmpty());
        assertEquals(Set.of(), stale(wheel("Klimaat", Priority.HIGH, "Wij geven terug")));
    }

    @Test
    void stepThatLostWhatItNeedsIsOpenAgain() {
        assertFalse(workflow.isDone(Step.PRIORITISE_THEMES, wheel("Klimaat", null, "Wij geven terug")));
    }

    @Test
    void stepIsNotDoneBeforeAllIsThere() {
        var refusal = assertThrows(DomainException.class, () -> new Workflow(UUID.randomUUID())
                .complete(Step.INTERNAL_ANALYSIS, empty(), "me", CLOCK));
        assertEquals(3, refusal.reasons().size());
        for (var step : Set.of(Step.DEFINE_SUSTAINABILITY, Step.ELABORATE_THEMES, Step.PRIORITISE_THEMES)) {
            assertThrows(
                    DomainException.class, () -> new Workflow(UUID.randomUUID()).complete(step, empty(), "me", CLOCK));
        }
    }

    @Test
    void reopenedStepIsOpen() {
        var wheel = wheel("Klimaat", Priority.HIGH, "Wij geven terug");
        workflow.reopen(Step.SET_GOALS);
        assertFalse(workflow.isDone(Step.SET_GOALS, wheel));
        assertTrue(workflow.isDone(Step.CREATE_ENGAGEMENT, wheel));
    }

    private Set<Step> stale(WheelContent wheel) {
        return Stream.of(Step.values())
                .filter(step -> !workflow.staleBecause(step, wheel).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Workflow done() {
        var workflow = new Workflow(UUID.randomUUID());
        workflow.analyse(new Analysis(
                "Wij scheiden afval", List.of(new Analysis.Stakeholder("Inkoop", null)), List.of(), UUID.randomUUID()));
        workflow.engage(new Engagement(List.of(new Engagement.Activity("Lunchlezing", "Iedereen", null))));
        workflow.monitor(new Monitoring(3, "Contractmanager", null));
        var wheel = wheel("Klimaat", Priority.HIGH, "Wij geven terug");
        Stream.of(Step.values()).forEach(step -> workflow.complete(step, wheel, "me", CLOCK));
        return workflow;
    }

    private static WheelContent empty() {
        return new WheelContent("Titel", "Ambitie", null, null, null, List.of(), List.of(), List.of());
    }

    private static WheelContent wheel(String name, Priority priority, String ambition) {
        var themes = List.of(
                new Theme(THEME, name, Pillar.ECOLOGICAL_SOCIAL, "Uitwerking", priority, null),
                new Theme(GOAL, "Keten", Pillar.COLLABORATION, "Uitwerking", Priority.LOW, null),
                new Theme(new UUID(1, 1), "Gedrag", Pillar.BEHAVIOUR, "Uitwerking", Priority.LOW, null));
        var goals = List.of(new Goal(
                GOAL,
                THEME,
                null,
                "Uitstoot",
                "kg",
                Direction.DECREASE,
                BigDecimal.TEN,
                FROM,
                BigDecimal.ONE,
                FROM.plusYears(1)));
        return new WheelContent("Titel", ambition, null, null, null, themes, goals, List.of());
    }
}
