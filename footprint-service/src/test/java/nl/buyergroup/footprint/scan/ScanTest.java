package nl.buyergroup.footprint.scan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ScanTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC);
    private static final EntryKey CATERING = new EntryKey("catering", 3);
    private static final Entry FIGURE = new Entry(BigDecimal.TEN, Entry.Basis.MEASURED, null);

    @Test
    void reachesToNextYear() {
        assertDoesNotThrow(() -> scan(2027));
        assertRefused(DomainException.Kind.INVALID, () -> scan(2028));
    }

    @Test
    void isNotFinalWithoutAFigure() {
        var scan = scan(2025);

        assertRefused(DomainException.Kind.CONFLICT, () -> scan.finalise(CLOCK));
        assertEquals(Scan.Status.DRAFT, scan.status());
    }

    @Test
    void nothingChangesOnceFinal() {
        var scan = scan(2025);
        scan.enter(CATERING, FIGURE);
        scan.finalise(CLOCK);

        for (Executable change : List.<Executable>of(
                () -> scan.enter(CATERING, FIGURE),
                () -> scan.drop(CATERING),
                () -> scan.describe(BigDecimal.ONE, "another"),
                () -> scan.finalise(CLOCK))) {
            assertRefused(DomainException.Kind.CONFLICT, change);
        }
        assertEquals(CLOCK.instant(), scan.finalisedAt());
        assertEquals(Set.of(CATERING), scan.entries().keySet());
    }

    @Test
    void dropsOnlyWhatIsThere() {
        var scan = scan(2025);

        assertRefused(DomainException.Kind.NOT_FOUND, () -> scan.drop(CATERING));
    }

    private static Scan scan(int year) {
        return new Scan(UUID.randomUUID(), year, CLOCK);
    }

    private static void assertRefused(DomainException.Kind kind, Executable action) {
        assertEquals(kind, assertThrows(DomainException.class, action).kind());
    }
}
