package nl.buyergroup.ambition.scan.growth;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.Comparison;
import nl.buyergroup.platform.text.Text;

/** What shifted between two measurements, and how much that says. */
public record GrowthComparison(
        @JsonUnwrapped Comparison comparison, List<GroupShift> shifts, ResponseShift response, List<Text> cautions) {
    /** A group before and after. */
    public record GroupShift(
            Group group,
            Text name,
            int respondentsWere,
            int respondentsAre,
            BigDecimal shareWasPercent,
            BigDecimal shareIsPercent,
            BigDecimal shiftPoints) {
        private static GroupShift of(GrowthAnswer.GroupShare was, GrowthAnswer.GroupShare is) {
            return new GroupShift(
                    is.group(),
                    is.name(),
                    was.respondents(),
                    is.respondents(),
                    was.sharePercent(),
                    is.sharePercent(),
                    is.sharePercent().subtract(was.sharePercent()));
        }
    }

    /** How many answered before and after. */
    public record ResponseShift(
            int answeredWere, int answeredAre, BigDecimal wasPercent, BigDecimal isPercent, BigDecimal shiftPoints) {
        private static ResponseShift of(GrowthAnswer was, GrowthAnswer is) {
            return new ResponseShift(
                    was.employeesAnswered(),
                    is.employeesAnswered(),
                    was.responsePercent(),
                    is.responsePercent(),
                    is.responsePercent().subtract(was.responsePercent()));
        }
    }

    static GrowthComparison of(Comparison comparison, GrowthAnswer was, GrowthAnswer is, GrowthSet set) {
        return new GrowthComparison(
                comparison,
                Arrays.stream(Group.values())
                        .map(group -> GroupShift.of(was.share(group), is.share(group)))
                        .toList(),
                ResponseShift.of(was, is),
                cautions(was, is, set));
    }

    private static List<Text> cautions(GrowthAnswer was, GrowthAnswer is, GrowthSet set) {
        return Stream.of(
                        response(was, is, set),
                        few(was, is, set),
                        line(was, is, set),
                        Stream.of(set.say("caution.no-cause", Map.of())))
                .flatMap(caution -> caution)
                .toList();
    }

    private static Stream<Text> response(GrowthAnswer was, GrowthAnswer is, GrowthSet set) {
        var shift = is.responsePercent().subtract(was.responsePercent()).abs();
        var values = Map.of("was", Text.number(was.responsePercent()), "is", Text.number(is.responsePercent()));
        return shift.compareTo(BigDecimal.valueOf(set.responseDiffersFromPoints())) < 0
                ? Stream.empty()
                : Stream.of(set.say("caution.response-differs", values));
    }

    private static Stream<Text> few(GrowthAnswer was, GrowthAnswer is, GrowthSet set) {
        int fewest = Math.min(was.employeesAnswered(), is.employeesAnswered());
        return fewest < set.fewAnswersBelow()
                ? Stream.of(set.say("caution.few-in-one", Map.of("answered", GrowthSet.figure(fewest))))
                : Stream.empty();
    }

    private static Stream<Text> line(GrowthAnswer was, GrowthAnswer is, GrowthSet set) {
        int before = was.line().percent();
        int now = is.line().percent();
        return before == now
                ? Stream.empty()
                : Stream.of(set.say(
                        "caution.line-differs", Map.of("was", GrowthSet.figure(before), "is", GrowthSet.figure(now))));
    }
}
