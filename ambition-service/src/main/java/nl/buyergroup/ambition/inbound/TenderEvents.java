package nl.buyergroup.ambition.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.goal.Intake;
import nl.buyergroup.ambition.goal.VerifiedReport;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** Learns what suppliers achieved and buyers verified. */
@ApplicationScoped
class TenderEvents implements EventLoop.Handler {
    record ProgressVerified(
            UUID reportId,
            long version,
            UUID buyerId,
            String packageCode,
            LocalDate periodTo,
            Instant verifiedAt,
            List<Entry> entries) {
        VerifiedReport report() {
            var onGoals = entries.stream()
                    .filter(entry -> entry.goalId != null)
                    .map(entry -> new VerifiedReport.Entry(
                            entry.kpiId, entry.goalId, entry.unit, entry.direction, entry.value))
                    .toList();
            return new VerifiedReport(reportId, version, buyerId, packageCode, periodTo, verifiedAt, onGoals);
        }
    }

    record Entry(UUID kpiId, UUID goalId, String unit, Direction direction, BigDecimal value) {}

    @Inject
    Intake intake;

    @Override
    public String topic() {
        return "tender-events";
    }

    @Override
    public void on(CloudEvent event) {
        if (event.type().equals("nl.buyergroup.tender.progress-verified")) {
            intake.take(event.as(ProgressVerified.class).report());
        }
    }
}
