package nl.buyergroup.ambition.suggestion;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.text.Text;

/** A package where a goal would have effect, and why. */
public record Suggestion(
        String packageCode,
        boolean hotspot,
        BigDecimal effectKgCo2ePerFte,
        BigDecimal indicativeTargetKgCo2ePerFte,
        Confidence confidence,
        Own own,
        Benchmark benchmark,
        List<UUID> goalIds,
        Text reason) {
    /** How sure the figure is that the effect was reckoned from: LOW when carried forward or the mean of others. */
    public enum Confidence {
        HIGH,
        LOW
    }

    /** What the organisation's own scan says; the share is of its whole footprint, which is 1. */
    public record Own(BigDecimal kgCo2ePerFte, int year, BigDecimal share, boolean measured) {}

    /** What was published; the gap is the own figure minus the mean. */
    public record Benchmark(BigDecimal meanKgCo2ePerFte, int organisations, int year, BigDecimal gapKgCo2ePerFte) {
        boolean isExceeded() {
            return gapKgCo2ePerFte.signum() > 0;
        }
    }

    static final Comparator<Suggestion> LARGEST_EFFECT_FIRST = comparing(Suggestion::effectKgCo2ePerFte, reverseOrder())
            .thenComparing(Suggestion::startKgCo2ePerFte, reverseOrder())
            .thenComparing(Suggestion::packageCode);

    private BigDecimal startKgCo2ePerFte() {
        return indicativeTargetKgCo2ePerFte.add(effectKgCo2ePerFte);
    }
}
