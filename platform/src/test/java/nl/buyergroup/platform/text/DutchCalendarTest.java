package nl.buyergroup.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
