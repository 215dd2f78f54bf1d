package nl.buyergroup.footprint.scan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this feature tells the other services; nothing of it may reach another organisation. */
public final class ScanEvents {
    public static final String FINALISED = "nl.buyergroup.footprint.scan-finalised";

    /** What an owner's own goals need of its footprint, and no more. */
    public record ScanFinalised(
            UUID scanId, long version, UUID organisationId, int year, Instant finalisedAt, List<Line> lines) {
        static ScanFinalised from(Scan scan) {
            var packages = ScanResult.of(scan, List.of()).packages();
            return new ScanFinalised(
                    scan.id(),
                    scan.version(),
                    scan.organisationId(),
                    scan.year(),
                    scan.finalisedAt(),
                    packages.stream().map(Line::from).toList());
        }
    }

    /**
     * A package before verified reductions.
     *
     * @param measured false as soon as one scope was carried forward from an earlier year
     */
    public record Line(String packageCode, BigDecimal kgCo2ePerFte, boolean measured) {
        static Line from(PackageResult result) {
            return new Line(result.packageCode(), result.kgCo2ePerFte(), !result.hasCarriedForward());
        }
    }

    private ScanEvents() {}
}
