package nl.buyergroup.ambition.goal.intake;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.ambition.goal.Figure;
import nl.buyergroup.ambition.goal.Measurement;
import nl.buyergroup.ambition.goal.Source;
import nl.buyergroup.ambition.goal.SourceKind;
import nl.buyergroup.ambition.goal.TrackedGoal;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.platform.text.DutchCalendar;

/**
 * What a final footprint says of goals: a value for each package that was measured, on the last day of its year, or
 * on the day that it became final if that was earlier: nothing is measured in the future.
 */
record FinalScan(OwnScan scan) {
    static final String UNIT = "kgCo2ePerFte";

    UUID id() {
        return scan.scanId();
    }

    long version() {
        return scan.version();
    }

    List<String> packages() {
        return scan.lines().stream()
                .filter(FootprintLine::measured)
                .map(FootprintLine::packageCode)
                .toList();
    }

    List<Measurement> measurements(Collection<TrackedGoal> goals) {
        return goals.stream().filter(this::measures).flatMap(this::of).toList();
    }

    /** A scan of before the baseline, or of what was carried forward, measures nothing of a goal. */
    private boolean measures(TrackedGoal goal) {
        return goal.isMeasuredIn(UNIT) && !measuredOn().isBefore(goal.line().baselineDate());
    }

    private Stream<Measurement> of(TrackedGoal goal) {
        return scan.lines().stream()
                .filter(line -> line.measured() && goal.isAbout(line.packageCode()))
                .map(line ->
                        new Measurement(source(line), new Figure(null, goal.id(), UNIT, null, line.kgCo2ePerFte())));
    }

    private Source source(FootprintLine line) {
        return new Source(
                SourceKind.FOOTPRINT,
                scan.scanId(),
                scan.version(),
                measuredOn(),
                scan.finalisedAt(),
                line.packageCode());
    }

    private LocalDate measuredOn() {
        var lastDay = LocalDate.of(scan.year(), Month.DECEMBER, 31);
        var finalDay = DutchCalendar.dayOf(scan.finalisedAt());
        return finalDay.isBefore(lastDay) ? finalDay : lastDay;
    }
}
