package nl.buyergroup.tender.contract;

import static nl.buyergroup.tender.contract.SomeContract.kpi;
import static nl.buyergroup.tender.contract.SomeContract.milestone;
import static nl.buyergroup.tender.contract.SomeContract.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.tender.project.SomeProject;
import nl.buyergroup.tender.wheel.Direction;
import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void keepsEveryPromise() {
        var contract = SomeContract.of(
                List.of(milestone("2026-01-01", SomeProject.FOOD), milestone("2028-12-31", null)),
                List.of(
                        kpi(),
                        kpi(SomeProject.FOOD, null, "percent", Direction.INCREASE, target("2027-12-31", "140"))));

        assertEquals(2, contract.milestones().size());
        assertEquals(2, contract.kpis().size());
        assertEquals(2, contract.kpis().get(0).targets().size());
    }

    @Test
    void tellsWhatWasAgreed() {
        var contract = SomeContract.awarded();

        assertEquals(SomeProject.BUYER, contract.buyerId());
        assertEquals(SomeProject.SUPPLIER, contract.supplierId());
        assertEquals("catering", contract.packageCode());
        assertEquals(Contract.Form.RELATIONAL, contract.form());
        assertEquals(SomeContract.day("2026-01-01"), contract.startDate());
        assertEquals(SomeContract.day("2028-12-31"), contract.endDate());
        assertEquals(Instant.parse("2025-12-01T09:00:00Z"), contract.awardedAt());
        assertNotEquals(contract.id(), SomeContract.awarded().id());
    }

    @Test
    void kpiKeepsWhatWasPromised() {
        var contract = SomeContract.of(List.of(), List.of(kpi(target("2026-12-31", "110"))));
        var kpi = contract.kpi(SomeContract.kpisOf(contract).get(0)).orElseThrow();

        assertEquals(SomeProject.CLIMATE, kpi.themeId());
        assertEquals(SomeProject.GOAL, kpi.goalId());
        assertEquals("Catering footprint", kpi.indicator());
        assertEquals("kgCo2ePerFte", kpi.unit());
        assertEquals(Direction.DECREASE, kpi.direction());
        assertEquals(new BigDecimal("133"), kpi.baseline());
        assertEquals(List.of(new Target(SomeContract.day("2026-12-31"), new BigDecimal("110"))), kpi.targets());
    }

    @Test
    void milestoneKeepsWhatWasPromised() {
        var contract = SomeContract.of(List.of(milestone("2026-06-30", SomeProject.FOOD)), List.of());
        var milestone = contract.milestones().get(0);

        assertEquals("Reusable cups everywhere", milestone.title());
        assertEquals(SomeContract.day("2026-06-30"), milestone.dueOn());
        assertEquals(SomeProject.FOOD, milestone.themeId());
        assertTrue(contract.hasMilestone(milestone.id()));
    }

    @Test
    void isBetweenBuyerAndSupplierOnly() {
        var contract = SomeContract.awarded();

        assertTrue(contract.isBetween(SomeProject.BUYER));
        assertTrue(contract.isBetween(SomeProject.SUPPLIER));
        assertFalse(contract.isBetween(UUID.randomUUID()));
    }

    @Test
    void coversItsFirstAndItsLastDayAndNoneBeside() {
        var contract = SomeContract.awarded();

        assertTrue(contract.covers(SomeContract.day("2026-01-01")));
        assertTrue(contract.covers(SomeContract.day("2028-12-31")));
        assertFalse(contract.covers(SomeContract.day("2025-12-31")));
        assertFalse(contract.covers(SomeContract.day("2029-01-01")));
    }

    @Test
    void findsNothingOfAnotherContract() {
        var contract = SomeContract.awarded();
        var other = SomeContract.awarded();

        assertTrue(contract.kpi(SomeContract.kpisOf(other).get(0)).isEmpty());
        assertFalse(contract.hasMilestone(SomeContract.milestoneOf(other)));
    }

    @Test
    void takesTargetsFromTheFirstDayToTheLastAndOneThatStaysTheSame() {
        var contract = SomeContract.of(
                List.of(),
                List.of(kpi(
                        target("2026-01-01", "110"), target("2026-12-31", "110"), target("2028-12-31", "109.999999"))));

        assertEquals(3, contract.kpis().get(0).targets().size());
    }

    @Test
    void oneMilestoneIsEnough() {
        assertEquals(
                1,
                SomeContract.of(List.of(milestone("2026-06-30", null)), List.of())
                        .milestones()
                        .size());
    }

    @Test
    void refusesAContractWithoutPromises() {
        refuses("kpis", List.of(), List.of());
    }

    @Test
    void refusesAMilestoneOutsideTheTerm() {
        refuses("milestones[0].dueOn", List.of(milestone("2029-01-01", null)), List.of());
        refuses("milestones[0].dueOn", List.of(milestone("2025-12-31", null)), List.of());
    }

    @Test
    void refusesAMilestoneForAThemeOfElsewhere() {
        refuses("milestones[0].themeId", List.of(milestone("2026-06-30", UUID.randomUUID())), List.of());
    }

    @Test
    void refusesAKpiForAThemeOfElsewhere() {
        refuses("kpis[0].themeId", kpi(UUID.randomUUID(), null, "kg", Direction.DECREASE, target("2026-12-31", "1")));
    }

    @Test
    void refusesAGoalOfElsewhere() {
        refuses(
                "kpis[0].goalId",
                kpi(SomeProject.CLIMATE, UUID.randomUUID(), "kg", Direction.DECREASE, target("2026-12-31", "1")));
    }

    @Test
    void refusesAnotherUnitThanThatOfTheGoal() {
        refuses(
                "kpis[0].unit",
                kpi(SomeProject.CLIMATE, SomeProject.GOAL, "kg", Direction.DECREASE, target("2026-12-31", "1")));
    }

    @Test
    void refusesATargetThatIsNoBetterThanTheBaseline() {
        refuses("kpis[0].targets[0].value", kpi(target("2026-12-31", "133")));
        refuses(
                "kpis[0].targets[0].value",
                kpi(SomeProject.FOOD, null, "percent", Direction.INCREASE, target("2026-12-31", "132.9")));
        refuses(
                "kpis[0].targets[0].value",
                kpi(SomeProject.FOOD, null, "percent", Direction.INCREASE, target("2026-12-31", "133")));
    }

    @Test
    void refusesATargetThatFallsBack() {
        refuses("kpis[0].targets[1].value", kpi(target("2026-12-31", "100"), target("2027-12-31", "100.5")));
        refuses(
                "kpis[0].targets[2].value",
                kpi(
                        SomeProject.FOOD,
                        null,
                        "percent",
                        Direction.INCREASE,
                        target("2026-12-31", "140"),
                        target("2027-06-30", "150"),
                        target("2027-12-31", "149.9")));
    }

    @Test
    void refusesTargetsOutOfOrder() {
        refuses("kpis[0].targets[1].on", kpi(target("2026-12-31", "100"), target("2026-12-31", "90")));
    }

    @Test
    void refusesATargetOutsideTheTerm() {
        refuses("kpis[0].targets[0].on", kpi(target("2029-01-01", "100")));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var refusal = refusal(
                List.of(milestone("2029-01-01", UUID.randomUUID())),
                List.of(kpi(UUID.randomUUID(), null, "kg", Direction.DECREASE, target("2025-01-01", "200"))));

        assertEquals(
                List.of(
                        "milestones[0].dueOn",
                        "milestones[0].themeId",
                        "kpis[0].themeId",
                        "kpis[0].targets[0].on",
                        "kpis[0].targets[0].value"),
                refusal.reasons().stream().map(DomainException.Reason::field).toList());
    }

    @Test
    void refusesATermThatEndsBeforeItStarts() {
        var terms = new AwardContract(
                UUID.randomUUID(),
                Contract.Form.TRANSACTIONAL,
                SomeContract.day("2026-01-01"),
                SomeContract.day("2026-01-01"),
                List.of(milestone("2026-01-01", null)),
                null);

        var refusal = assertThrows(
                DomainException.class, () -> new Contract(SomeProject.awarded(), terms, "someone", Instant.EPOCH));
        assertEquals("endDate", refusal.reasons().get(0).field());
    }

    @Test
    void refusesAProjectThatWasNotAwarded() {
        var terms = new AwardContract(UUID.randomUUID(), Contract.Form.RELATIONAL, null, null, null, null);

        var refusal = assertThrows(
                DomainException.class, () -> new Contract(SomeProject.started(), terms, "someone", Instant.EPOCH));
        assertEquals(DomainException.Kind.CONFLICT, refusal.kind());
    }

    private static void refuses(String field, AwardContract.NewKpi kpi) {
        refuses(field, List.of(), List.of(kpi));
    }

    private static void refuses(
            String field, List<AwardContract.NewMilestone> milestones, List<AwardContract.NewKpi> kpis) {
        var refusal = refusal(milestones, kpis);
        assertTrue(refusal.reasons().stream().anyMatch(reason -> field.equals(reason.field())), refusal::getMessage);
    }

    private static DomainException refusal(
            List<AwardContract.NewMilestone> milestones, List<AwardContract.NewKpi> kpis) {
        return assertThrows(DomainException.class, () -> SomeContract.of(milestones, kpis));
    }
}
