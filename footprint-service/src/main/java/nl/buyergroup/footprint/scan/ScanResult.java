package nl.buyergroup.footprint.scan;

import static java.math.BigDecimal.ZERO;
import static java.math.RoundingMode.HALF_UP;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.buyergroup.footprint.reduction.MeasuredReduction;

/** What a scan comes to. How verified reductions come off: see {@link PackageResult}. */
public record ScanResult(
        UUID scanId,
        UUID organisationId,
        int year,
        Scan.Status status,
        BigDecimal fte,
        String fteDefinition,
        List<PackageResult> packages,
        BigDecimal totalNetKgCo2ePerFte,
        List<Hotspot> hotspots,
        List<TracedReduction> reductions) {
    static final int SCALE = 6;

    /** A package by its part of the whole, the largest first. */
    public record Hotspot(String packageCode, BigDecimal netKgCo2ePerFte, BigDecimal sharePercent) {}

    /** Where a reduction comes from; it is taken off only where the package was carried forward. */
    public record TracedReduction(
            UUID reportId,
            UUID contractId,
            UUID kpiId,
            String packageCode,
            BigDecimal reductionKgCo2ePerFte,
            boolean takenOff) {}

    public static ScanResult of(Scan scan, Collection<MeasuredReduction> counting) {
        var packages = packages(scan, counting);
        var total = packages.stream().map(PackageResult::netKgCo2ePerFte).reduce(ZERO, BigDecimal::add);
        return new ScanResult(
                scan.id(),
                scan.organisationId(),
                scan.year(),
                scan.status(),
                scan.fte(),
                scan.fteDefinition(),
                packages,
                total,
                hotspots(packages, total),
                traces(packages, counting));
    }

    private static List<PackageResult> packages(Scan scan, Collection<MeasuredReduction> counting) {
        var byPackage = scan.entries().entrySet().stream()
                .collect(groupingBy(
                        e -> e.getKey().packageCode(),
                        TreeMap::new,
                        toMap(e -> e.getKey().scope(), Map.Entry::getValue)));
        return byPackage.entrySet().stream()
                .map(e -> PackageResult.of(e.getKey(), e.getValue(), scan.fte(), verified(e.getKey(), counting)))
                .toList();
    }

    private static BigDecimal verified(String code, Collection<MeasuredReduction> counting) {
        return counting.stream()
                .filter(reduction -> reduction.packageCode().equals(code))
                .map(MeasuredReduction::reductionKgCo2ePerFte)
                .reduce(ZERO, BigDecimal::add);
    }

    private static List<Hotspot> hotspots(List<PackageResult> packages, BigDecimal total) {
        return packages.stream()
                .sorted(comparing(PackageResult::netKgCo2ePerFte, reverseOrder())
                        .thenComparing(PackageResult::packageCode))
                .map(p -> new Hotspot(p.packageCode(), p.netKgCo2ePerFte(), share(p.netKgCo2ePerFte(), total)))
                .toList();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal total) {
        return total.signum() == 0 ? ZERO.setScale(2) : part.movePointRight(2).divide(total, 2, HALF_UP);
    }

    private static List<TracedReduction> traces(List<PackageResult> packages, Collection<MeasuredReduction> counting) {
        var carried = packages.stream()
                .filter(PackageResult::hasCarriedForward)
                .map(PackageResult::packageCode)
                .toList();
        return counting.stream()
                .map(r -> new TracedReduction(
                        r.reportId(),
                        r.contractId(),
                        r.kpiId(),
                        r.packageCode(),
                        r.reductionKgCo2ePerFte(),
                        carried.contains(r.packageCode())))
                .sorted(comparing(TracedReduction::packageCode).thenComparing(TracedReduction::kpiId))
                .toList();
    }
}
