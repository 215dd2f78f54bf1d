package nl.buyergroup.ambition.scan.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.Shares;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a measurement says: shares, how far from the line, and the group to put energy in. */
public record GrowthAnswer(
        int employeesAnswered,
        BigDecimal responsePercent,
        List<GroupShare> shares,
        Line line,
        Focus focus,
        List<Text> cautions) {
    /** A group with its share; a remark tells why it can have no scores. */
    public record GroupShare(
            Group group,
            Text name,
            int respondents,
            BigDecimal sharePercent,
            Scores scores,
            Scores usualScores,
            Text remark) {}

    /** The line: a mark to look at with its source, no forecast. */
    @Schema(name = "GrowthLine")
    public record Line(int percent, List<Text> explanation, Distance ambassadors, Distance ambassadorsAndFollowers) {}

    /** Of a measurement in which nothing is missing. */
    static GrowthAnswer of(Measurement measurement, GrowthSet set) {
        var shares = shares(measurement, set);
        var line = line(measurement, set, shares);
        return new GrowthAnswer(
                measurement.answered(),
                response(measurement),
                shares,
                line,
                Focus.of(measurement, set, line.ambassadors().reached()),
                cautions(measurement, set));
    }

    GroupShare share(Group group) {
        return shares.get(group.ordinal());
    }

    private static BigDecimal response(Measurement measurement) {
        return BigDecimal.valueOf(measurement.answered() * 100L)
                .divide(BigDecimal.valueOf(measurement.employeesAsked()), 1, RoundingMode.HALF_UP);
    }

    private static List<GroupShare> shares(Measurement measurement, GrowthSet set) {
        var groups = Group.values();
        var shares =
                Shares.of(Arrays.stream(groups).map(measurement::respondents).toList());
        return IntStream.range(0, groups.length)
                .mapToObj(i -> share(groups[i], shares.get(i), measurement, set))
                .toList();
    }

    private static GroupShare share(Group group, BigDecimal share, Measurement measurement, GrowthSet set) {
        int respondents = measurement.respondents(group);
        int least = GroupCount.LEAST_FOR_SCORES;
        return new GroupShare(
                group,
                set.name(group),
                respondents,
                share,
                measurement.scores(group).orElse(null),
                set.usualScores(group),
                respondents < least ? set.say("scores.too-few", Map.of("least", GrowthSet.figure(least))) : null);
    }

    private static Line line(Measurement measurement, GrowthSet set, List<GroupShare> shares) {
        var followers = shares.get(Group.INTUITIVE_FOLLOWERS.ordinal());
        var ambassadors = shares.get(Group.ACTIVE_AMBASSADORS.ordinal());
        return new Line(
                measurement.linePercent(),
                explanation(measurement.linePercent(), set),
                Distance.of(
                        ambassadors.name(), ambassadors.respondents(), ambassadors.sharePercent(), measurement, set),
                Distance.of(
                        set.say("line.together", Map.of()),
                        ambassadors.respondents() + followers.respondents(),
                        ambassadors.sharePercent().add(followers.sharePercent()),
                        measurement,
                        set));
    }

    private static List<Text> explanation(int linePercent, GrowthSet set) {
        var usual = set.usualLinePercent();
        var own = linePercent == usual
                ? Stream.<Text>empty()
                : Stream.of(set.say("line.own", Map.of("line", GrowthSet.figure(linePercent))));
        var source = set.say("line.source", Map.of("usual", GrowthSet.figure(usual)));
        return Stream.concat(Stream.of(source, set.say("line.citation", Map.of())), own)
                .toList();
    }

    private static List<Text> cautions(Measurement measurement, GrowthSet set) {
        int answered = measurement.answered();
        var few = answered < set.fewAnswersBelow()
                ? Stream.of(set.say("caution.few", Map.of("answered", GrowthSet.figure(answered))))
                : Stream.<Text>empty();
        boolean low = answered * 100L < (long) set.lowResponseBelowPercent() * measurement.employeesAsked();
        var response = Map.of("response", Text.number(response(measurement)));
        return Stream.concat(few, low ? Stream.of(set.say("caution.low-response", response)) : Stream.empty())
                .toList();
    }
}
