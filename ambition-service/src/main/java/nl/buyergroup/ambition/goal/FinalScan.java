package nl.buyergroup.ambition.goal;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.platform.text.DutchCalendar;

/**
 * What a final footprint says of goals: a value for each package that was measured, on the last day of its year, or
 * on the day that it became final if that was earlier: nothing is measured in the future.
 */
record FinalScan(OwnScan scan) {
    static final String UNIT = "kgCo2ePerFte";

    long version() {
        return scan.version();
    }

    List<String> packages() {
        return scan.lines().stream()
                .filter(FootprintLine::measured)
                .map(FootprintLine::packageCode)
                .toList();
    }

    /** A scan of before the baseline, or of what was carried forward, measures nothing of the goal. */
    List<Source.Figure> figures(TrackedGoal goal) {
        boolean fits =
                goal.isMeasuredIn(UNIT) && !measuredOn().isBefore(goal.line().baselineDate());
        return scan.lines().stream()
                .filter(line -> fits && line.measured() && goal.isAbout(line.packageCode()))
                .map(line -> new Source.Figure(null, UNIT, null, line.kgCo2ePerFte()))
                .toList();
    }

    Source source(TrackedGoal goal) {
        return new Source(
                SourceKind.FOOTPRINT,
                scan.scanId(),
                scan.version(),
                measuredOn(),
                scan.finalisedAt(),
                goal.packageCode());
    }

    private LocalDate measuredOn() {
        var lastDay = LocalDate.of(scan.year(), Month.DECEMBER, 31);
        var finalDay = DutchCalendar.dayOf(scan.finalisedAt());
        return finalDay.isBefore(lastDay) ? finalDay : lastDay;
    }
}
