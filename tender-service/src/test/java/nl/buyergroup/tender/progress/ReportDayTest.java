package nl.buyergroup.tender.progress;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.tender.contract.Contract;
import nl.buyergroup.tender.contract.SomeContract;
import nl.buyergroup.tender.progress.ProgressReport.Actor;
import org.junit.jupiter.api.Test;

/** Half past midnight in the Netherlands is still the day before in UTC, also when the clock of the machine says UTC. */
class ReportDayTest {
    private final Contract contract = SomeContract.awarded();

    @Test
    void aReportOfLastNightIsAboutTodayInSummer() {
        assertDoesNotThrow(() -> report("2026-07-01", "2026-06-30T22:30:00Z"));
    }

    @Test
    void aReportOfLastNightIsAboutTodayInWinter() {
        assertDoesNotThrow(() -> report("2027-01-01", "2026-12-31T23:30:00Z"));
    }

    @Test
    void tomorrowIsTheFutureUntilMidnight() {
        refusesFuture("2026-07-01", "2026-06-30T21:59:59Z");
        refusesFuture("2027-01-01", "2026-12-31T22:59:59Z");
    }

    private void refusesFuture(String periodTo, String at) {
        var refusal = assertThrows(DomainException.class, () -> report(periodTo, at));
        assertEquals("periodTo", refusal.reasons().get(0).field());
    }

    private ProgressReport report(String periodTo, String at) {
        var kpi = SomeContract.kpisOf(contract).get(0);
        var entry = new WriteReport.NewEntry(kpi, null, new BigDecimal("100.5"), null, "measured");
        var content = new WriteReport(LocalDate.parse("2026-06-01"), LocalDate.parse(periodTo), List.of(entry));
        var clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        return new ProgressReport(contract, content, new Actor(contract.supplierId(), "someone"), clock);
    }
}
