package nl.buyergroup.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void aDayBeginsAtMidnightInTheNetherlands() {
        assertEquals(LocalDate.of(2026, 6, 30), Shown.day(Instant.parse("2026-06-30T21:59:59Z")));
        assertEquals(LocalDate.of(2026, 7, 1), Shown.day(Instant.parse("2026-06-30T22:00:00Z")));
        assertEquals(LocalDate.of(2026, 12, 31), Shown.day(Instant.parse("2026-12-31T22:59:59Z")));
        assertEquals(LocalDate.of(2027, 1, 1), Shown.day(Instant.parse("2026-12-31T23:00:00Z")));
    }
}
