package nl.buyergroup.ambition.scan.growth;

import java.math.BigDecimal;
import java.util.Map;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a number of people is from the line. Counted in whole people, so that a rounded share never hides the last
 * one; of all who were asked it is an estimate, as if those who did not answer were like those who did.
 */
@Schema(name = "GrowthDistance")
public record Distance(
        int people,
        BigDecimal sharePercent,
        boolean reached,
        BigDecimal pointsToGo,
        long peopleToGo,
        long peopleToGoOfAllAsked,
        Text text) {
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    static Distance of(Text who, int people, BigDecimal share, Measurement of, GrowthSet set) {
        long answered = of.answered();
        long missing = Math.max(0, answered * of.linePercent() - people * 100L);
        var points = missing == 0 ? BigDecimal.ZERO.setScale(1) : toGo(of.linePercent(), share);
        long toGo = ceil(missing, 100);
        long ofAll = ceil(missing * of.employeesAsked(), 100 * answered);
        var values = Map.of(
                "who", who,
                "people", GrowthSet.figure(people),
                "share", Text.number(share),
                "answered", GrowthSet.figure(answered),
                "asked", GrowthSet.figure(of.employeesAsked()),
                "line", GrowthSet.figure(of.linePercent()),
                "points", Text.number(points),
                "to-go", GrowthSet.figure(toGo),
                "to-go-of-all", GrowthSet.figure(ofAll));
        var text = set.say(missing == 0 ? "line.reached" : "line.to-go", values);
        return new Distance(people, share, missing == 0, points, toGo, ofAll, text);
    }

    /** Line minus the share as it is shown, so that a reader can add them up; never nothing where people are missing. */
    private static BigDecimal toGo(int linePercent, BigDecimal share) {
        return BigDecimal.valueOf(linePercent).subtract(share).max(LEAST);
    }

    private static long ceil(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }
}
