package nl.buyergroup.footprint.scan;

import static nl.buyergroup.footprint.scan.Entry.Basis.CARRIED_FORWARD;
import static nl.buyergroup.footprint.scan.Entry.Basis.MEASURED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.footprint.scan.ScanEvents.Line;
import nl.buyergroup.footprint.scan.ScanEvents.ScanFinalised;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import org.junit.jupiter.api.Test;

class ScanContractTest {
    private static final UUID SCAN = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8081");
    private static final UUID OWNER = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Instant TIME = Instant.parse("2026-02-16T13:45:00Z");
    private static final Clock CLOCK = Clock.fixed(TIME, ZoneOffset.UTC);

    @Test
    void finalScanIsExactlyAsPromised() throws IOException {
        var lines = List.of(
                new Line("catering", new BigDecimal("60.005000"), true),
                new Line("ict", new BigDecimal("33.333333"), false));
        var data = new ScanFinalised(SCAN, 4, OWNER, 2025, TIME, lines);

        new GoldenFile("footprint", "scan-finalised")
                .assertIsExactly(CloudEvent.of(ScanEvents.FINALISED, SCAN, 4, TIME, data));
    }

    @Test
    void tellsPerPackageWhatTheResultOfTheScanSays() {
        var scan = scan();
        var told = ScanFinalised.from(scan);

        assertEquals(
                List.of(
                        new Line("catering", new BigDecimal("33.333333"), false),
                        new Line("ict", new BigDecimal("66.666667"), true)),
                told.lines());
        assertEquals(scan.id(), told.scanId());
        assertEquals(OWNER, told.organisationId());
        assertEquals(2025, told.year());
        assertEquals(TIME, told.finalisedAt());
    }

    private static Scan scan() {
        var scan = new Scan(OWNER, 2025, CLOCK);
        scan.describe(new BigDecimal("3"), "FTE on 31 December");
        scan.enter(new EntryKey("ict", 2), new Entry(new BigDecimal("200"), MEASURED, null));
        scan.enter(new EntryKey("catering", 1), new Entry(new BigDecimal("60"), MEASURED, null));
        scan.enter(new EntryKey("catering", 3), new Entry(new BigDecimal("40"), CARRIED_FORWARD, null));
        scan.finalise(CLOCK);
        return scan;
    }
}
