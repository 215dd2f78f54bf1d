package nl.buyergroup.footprint.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.footprint.reduction.MeasuredReductions;
import nl.buyergroup.footprint.reduction.VerifiedReport;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** Turns verified progress on a footprint KPI into measured reductions. */
@ApplicationScoped
class TenderEvents implements EventLoop.Handler {
    record ProgressVerified(
            UUID reportId,
            long version,
            UUID contractId,
            UUID buyerId,
            String packageCode,
            LocalDate periodTo,
            Instant verifiedAt,
            List<Entry> entries) {
        VerifiedReport.Facts facts() {
            var measured = entries.stream()
                    .filter(Entry::isFootprint)
                    .map(Entry::measured)
                    .toList();
            return new VerifiedReport.Facts(buyerId, contractId, packageCode, periodTo, verifiedAt, version, measured);
        }
    }

    record Entry(UUID kpiId, String unit, String direction, BigDecimal baseline, BigDecimal value) {
        boolean isFootprint() {
            return "kgCo2ePerFte".equals(unit) && "DECREASE".equals(direction);
        }

        VerifiedReport.Measured measured() {
            return new VerifiedReport.Measured(kpiId, baseline, value);
        }
    }

    @Inject
    MeasuredReductions reductions;

    @Override
    public String topic() {
        return "tender-events";
    }

    @Override
    public void on(CloudEvent event) {
        switch (event.type()) {
            case "nl.buyergroup.tender.progress-verified" -> learn(event.as(ProgressVerified.class));
            default -> {}
        }
    }

    private void learn(ProgressVerified verified) {
        reductions.learn(verified.reportId(), verified.facts());
    }
}
