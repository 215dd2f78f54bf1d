package nl.buyergroup.footprint.reduction;

import static java.util.Comparator.comparing;
import static java.util.function.BinaryOperator.maxBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;

/** How far one footprint KPI of a contract came below its baseline, as a verified report says. */
@Entity
public class MeasuredReduction {
    private record KpiYear(UUID kpiId, int year) {}

    private static final Comparator<MeasuredReduction> LATEST = comparing((MeasuredReduction r) -> r.report.periodTo())
            .thenComparing(r -> r.report.verifiedAt())
            .thenComparing(r -> r.report.id());

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private VerifiedReport report;

    private UUID kpiId;
    private BigDecimal baselineKgCo2ePerFte;
    private BigDecimal valueKgCo2ePerFte;

    protected MeasuredReduction() {}

    MeasuredReduction(VerifiedReport report, ProgressNews.Entry entry) {
        this.id = Ids.next();
        this.report = report;
        this.kpiId = entry.kpiId();
        this.baselineKgCo2ePerFte = entry.baseline();
        this.valueKgCo2ePerFte = entry.value();
    }

    /** Of several reports on one KPI in one year only the latest counts: each tells the distance to the same baseline. */
    public static Set<MeasuredReduction> counting(Collection<MeasuredReduction> all) {
        var latest = all.stream().collect(toMap(r -> new KpiYear(r.kpiId, r.year()), r -> r, maxBy(LATEST)));
        return Set.copyOf(latest.values());
    }

    /** Below zero when the figure went up. */
    public BigDecimal reductionKgCo2ePerFte() {
        return baselineKgCo2ePerFte.subtract(valueKgCo2ePerFte);
    }

    public int year() {
        return report.periodTo().getYear();
    }

    public UUID organisationId() {
        return report.organisationId();
    }

    public UUID contractId() {
        return report.contractId();
    }

    public UUID reportId() {
        return report.id();
    }

    public String packageCode() {
        return report.packageCode();
    }

    public UUID kpiId() {
        return kpiId;
    }

    UUID id() {
        return id;
    }

    BigDecimal baselineKgCo2ePerFte() {
        return baselineKgCo2ePerFte;
    }

    BigDecimal valueKgCo2ePerFte() {
        return valueKgCo2ePerFte;
    }

    VerifiedReport report() {
        return report;
    }
}
