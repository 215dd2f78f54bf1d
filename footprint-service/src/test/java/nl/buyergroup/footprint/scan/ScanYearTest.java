package nl.buyergroup.footprint.scan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class ScanYearTest {
    @Test
    void theYearAfterNextOpensAtNewYearInTheNetherlands() {
        assertDoesNotThrow(() -> scan(2028, "2026-12-31T23:00:00Z"));
    }

    @Test
    void itIsClosedUntilThen() {
        var refusal = assertThrows(DomainException.class, () -> scan(2028, "2026-12-31T22:59:59Z"));
        assertEquals("year", refusal.reasons().get(0).field());
    }

    private static Scan scan(int year, String at) {
        return new Scan(UUID.randomUUID(), year, Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }
}
