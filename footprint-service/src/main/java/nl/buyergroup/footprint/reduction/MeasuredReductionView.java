package nl.buyergroup.footprint.reduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

public record MeasuredReductionView(
        UUID id,
        UUID organisationId,
        String packageCode,
        int year,
        UUID kpiId,
        UUID contractId,
        UUID reportId,
        LocalDate periodTo,
        BigDecimal baselineKgCo2ePerFte,
        BigDecimal valueKgCo2ePerFte,
        BigDecimal reductionKgCo2ePerFte,
        boolean counts) {
    static MeasuredReductionView from(MeasuredReduction reduction, boolean counts) {
        return new MeasuredReductionView(
                reduction.id(),
                reduction.organisationId(),
                reduction.packageCode(),
                reduction.year(),
                reduction.kpiId(),
                reduction.contractId(),
                reduction.reportId(),
                reduction.report().periodTo(),
                reduction.baselineKgCo2ePerFte(),
                reduction.valueKgCo2ePerFte(),
                reduction.reductionKgCo2ePerFte(),
                counts);
    }
}
