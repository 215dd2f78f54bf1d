package nl.buyergroup.tender.progress;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.tender.contract.Contract;
import nl.buyergroup.tender.contract.SomeContract;
import org.junit.jupiter.api.Test;

class WriteReportTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    private final Contract contract = SomeContract.awarded();
    private final List<UUID> kpis = SomeContract.kpisOf(contract);

    @Test
    void refusesAPeriodOutsideTheTerm() {
        refusesPeriod("2025-12-31", "2026-06-30", "periodFrom");
        refusesPeriod("2026-07-01", "2029-01-01", "periodTo");
    }

    @Test
    void refusesAPeriodThatOutlastsTheTermAlsoLongAfterIt() {
        var content = new WriteReport(
                LocalDate.parse("2028-07-01"), LocalDate.parse("2029-01-01"), List.of(kpiEntry(kpis.get(0))));

        var refusal = assertThrows(DomainException.class, () -> content.check(contract, LocalDate.parse("2030-01-01")));
        assertEquals(
                List.of("periodTo"),
                refusal.reasons().stream().map(DomainException.Reason::field).toList());
    }

    @Test
    void takesAPeriodOfOneDayUpToTodayAndTheFirstDayOfTheTerm() {
        accepts(TODAY, TODAY);
        accepts(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-01"));
    }

    @Test
    void refusesAPeriodInTheFuture() {
        refusesPeriod("2026-01-01", "2026-07-02", "periodTo");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        refusesPeriod("2026-03-01", "2026-02-28", "periodTo");
    }

    @Test
    void refusesEntriesThatDoNotFit() {
        refusesEntry("entries[0]", new WriteReport.NewEntry(null, null, null, null, "m"));
        refusesEntry(
                "entries[0]",
                new WriteReport.NewEntry(kpis.get(0), SomeContract.milestoneOf(contract), BigDecimal.ONE, true, "m"));
        refusesEntry("entries[0].kpiId", new WriteReport.NewEntry(UUID.randomUUID(), null, BigDecimal.ONE, null, "m"));
        refusesEntry("entries[0].milestoneId", new WriteReport.NewEntry(null, UUID.randomUUID(), null, true, "m"));
        refusesEntry("entries[0].value", new WriteReport.NewEntry(kpis.get(0), null, null, null, "m"));
        refusesEntry(
                "entries[0].reached",
                new WriteReport.NewEntry(null, SomeContract.milestoneOf(contract), null, null, "m"));
        refusesEntry(
                "entries[0].value",
                new WriteReport.NewEntry(null, SomeContract.milestoneOf(contract), BigDecimal.ONE, true, "m"));
        refusesEntry("entries[0].reached", new WriteReport.NewEntry(kpis.get(0), null, BigDecimal.ONE, true, "m"));
        refusesEntry("entries[1]", kpiEntry(kpis.get(0)), kpiEntry(kpis.get(0)));
        refusesEntry("entries[1]", milestoneEntry(), milestoneEntry());
    }

    @Test
    void takesEachKpiAndEachMilestoneOnce() {
        var content = new WriteReport(
                LocalDate.parse("2026-01-01"),
                TODAY,
                List.of(kpiEntry(kpis.get(0)), milestoneEntry(), kpiEntry(kpis.get(1))));

        assertDoesNotThrow(() -> content.check(contract, TODAY));
    }

    private void accepts(LocalDate from, LocalDate to) {
        var content = new WriteReport(from, to, List.of(kpiEntry(kpis.get(0))));
        assertDoesNotThrow(() -> content.check(contract, TODAY));
    }

    private void refusesPeriod(String from, String to, String field) {
        var content = new WriteReport(LocalDate.parse(from), LocalDate.parse(to), List.of(kpiEntry(kpis.get(0))));
        refuses(field, content);
    }

    private void refusesEntry(String field, WriteReport.NewEntry... entries) {
        refuses(field, new WriteReport(LocalDate.parse("2026-01-01"), TODAY, List.of(entries)));
    }

    private void refuses(String field, WriteReport content) {
        var refusal = assertThrows(DomainException.class, () -> content.check(contract, TODAY));
        assertTrue(refusal.reasons().stream().anyMatch(reason -> field.equals(reason.field())), refusal::getMessage);
    }

    private WriteReport.NewEntry milestoneEntry() {
        return new WriteReport.NewEntry(null, SomeContract.milestoneOf(contract), null, false, "seen");
    }

    private static WriteReport.NewEntry kpiEntry(UUID kpi) {
        return new WriteReport.NewEntry(kpi, null, new BigDecimal("100.5"), null, "measured");
    }
}
