package nl.buyergroup.ambition.goal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;
import nl.buyergroup.platform.text.Text;

/** What an organisation measured itself; the note is for its own eyes. */
public record MeasurementContent(
        @NotNull @Digits(integer = 15, fraction = 6) BigDecimal value,
        @NotBlank @Size(max = 40) @Readable String unit,
        @NotNull @Plausible LocalDate measuredOn,
        @Size(max = 1000) @Readable String note) {

    /** Refuses what can't be a measurement of the goal; another unit is not converted: a guess could be wrong. */
    void mustFit(TrackedGoal goal, Clock clock) {
        var reasons = new ArrayList<Reason>();
        if (!goal.isMeasuredIn(unit.strip())) {
            reasons.add(new Reason(
                    "unit",
                    new Text(
                            "is niet die van het doel, dat wordt gemeten in " + goal.unit(),
                            "is not that of the goal, which is measured in " + goal.unit())));
        }
        if (measuredOn.isAfter(DutchCalendar.today(clock))) {
            reasons.add(new Reason("measuredOn", new Text("ligt in de toekomst", "lies in the future")));
        }
        var baselineDate = goal.line().baselineDate();
        if (measuredOn.isBefore(baselineDate)) {
            reasons.add(new Reason(
                    "measuredOn",
                    new Text(
                            "ligt vóór de datum van de nulmeting van het doel, " + baselineDate,
                            "lies before the baseline date of the goal, " + baselineDate)));
        }
        if (!reasons.isEmpty()) {
            throw new DomainException(DomainException.Kind.INVALID, List.copyOf(reasons));
        }
    }
}
