package nl.buyergroup.platform.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-10T22:59:59.999Z, 2026-01-10",
        "2026-01-10T23:00:00Z, 2026-01-11",
        "2026-07-10T21:59:59.999Z, 2026-07-10",
        "2026-07-10T22:00:00Z, 2026-07-11"
    })
    void dayBeginsAtMidnightInTheNetherlandsInWinterAndSummer(Instant moment, LocalDate day) {
        assertEquals(day, DutchCalendar.dayOf(moment));
        assertEquals(day, DutchCalendar.today(at(moment)));
    }

    @Test
    void todayHasComeAlsoWhileItIsStillYesterdayElsewhere() {
        var halfPastMidnight = at(Instant.parse("2026-01-10T23:30:00Z"));

        assertDoesNotThrow(() -> DutchCalendar.mustHaveCome("day", LocalDate.parse("2026-01-11"), halfPastMidnight));
    }

    @Test
    void refusesADayThatIsStillToCome() {
        var noon = at(Instant.parse("2026-01-10T11:00:00Z"));

        var refusal = assertThrows(
                DomainException.class, () -> DutchCalendar.mustHaveCome("day", LocalDate.parse("2026-01-11"), noon));
        assertEquals(DomainException.Kind.INVALID, refusal.kind());
        assertEquals("day", refusal.reasons().get(0).field());
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
