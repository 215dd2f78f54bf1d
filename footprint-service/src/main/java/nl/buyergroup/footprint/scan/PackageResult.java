package nl.buyergroup.footprint.scan;

import static java.math.BigDecimal.ZERO;
import static java.math.RoundingMode.HALF_UP;
import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The footprint of one package, and what is left of it after verified reductions.
 *
 * <p>A verified reduction comes off only what was carried forward from an earlier year: a figure measured in the year
 * itself already contains it. No more comes off than was carried forward, so that the rest is never below zero. A
 * supplier whose verified figure rose above its baseline gives a reduction below zero, and the footprint rises with it.
 */
public record PackageResult(
        String packageCode,
        BigDecimal kgCo2e,
        BigDecimal kgCo2ePerFte,
        BigDecimal verifiedReductionKgCo2ePerFte,
        BigDecimal netKgCo2ePerFte,
        List<ScopeResult> scopes) {
    public record ScopeResult(int scope, BigDecimal kgCo2e, BigDecimal kgCo2ePerFte, Entry.Basis basis) {}

    /** @param reductionKgCo2ePerFte all that was verified for this package in the year of the scan */
    static PackageResult of(
            String code, Map<Integer, Entry> byScope, BigDecimal fte, BigDecimal reductionKgCo2ePerFte) {
        var kgCo2e = sum(byScope.values());
        var perFte = perFte(kgCo2e, fte);
        var reduction = takenOff(byScope.values(), fte, reductionKgCo2ePerFte);
        return new PackageResult(code, kgCo2e, perFte, reduction, perFte.subtract(reduction), scopes(byScope, fte));
    }

    private static BigDecimal takenOff(Collection<Entry> entries, BigDecimal fte, BigDecimal verified) {
        var carried = entries.stream().filter(PackageResult::isCarriedForward).toList();
        return carried.isEmpty()
                ? ZERO.setScale(ScanResult.SCALE)
                : verified.setScale(ScanResult.SCALE, HALF_UP).min(perFte(sum(carried), fte));
    }

    boolean hasCarriedForward() {
        return scopes.stream().anyMatch(scope -> scope.basis() == Entry.Basis.CARRIED_FORWARD);
    }

    private static boolean isCarriedForward(Entry entry) {
        return entry.basis() == Entry.Basis.CARRIED_FORWARD;
    }

    private static List<ScopeResult> scopes(Map<Integer, Entry> byScope, BigDecimal fte) {
        return byScope.entrySet().stream()
                .map(e -> scope(e.getKey(), e.getValue(), fte))
                .sorted(comparing(ScopeResult::scope))
                .toList();
    }

    private static ScopeResult scope(int scope, Entry entry, BigDecimal fte) {
        return new ScopeResult(scope, entry.kgCo2e(), perFte(entry.kgCo2e(), fte), entry.basis());
    }

    private static BigDecimal sum(Collection<Entry> entries) {
        return entries.stream().map(Entry::kgCo2e).reduce(ZERO, BigDecimal::add);
    }

    private static BigDecimal perFte(BigDecimal kgCo2e, BigDecimal fte) {
        return kgCo2e.divide(fte, ScanResult.SCALE, HALF_UP);
    }
}
