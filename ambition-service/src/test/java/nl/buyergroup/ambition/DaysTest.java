package nl.buyergroup.ambition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void todayHasComeAlsoWhileItIsStillYesterdayElsewhere() {
        var halfPastMidnight = at(Instant.parse("2026-01-10T23:30:00Z"));

        assertDoesNotThrow(() -> Days.mustHaveCome("day", LocalDate.parse("2026-01-11"), halfPastMidnight));
    }

    @Test
    void refusesADayThatIsStillToCome() {
        var noon = at(Instant.parse("2026-01-10T11:00:00Z"));

        var refusal = assertThrows(
                DomainException.class, () -> Days.mustHaveCome("day", LocalDate.parse("2026-01-11"), noon));
        assertEquals(DomainException.Kind.INVALID, refusal.kind());
        assertEquals("day", refusal.reasons().get(0).field());
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
