package nl.buyergroup.ambition.scan.growth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.growth.Scores.Dimension;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.SetRules;

/** What the growth model needs in its data: three groups, four dimensions, how each usually scores, and the line. */
@ApplicationScoped
public class GrowthSetRules implements SetRules {
    public static final String KIND = "growth";
    private static final Set<String> DISTANCE =
            Set.of("who", "people", "share", "answered", "asked", "line", "points", "to-go", "to-go-of-all");
    private static final Set<String> SCORES = Set.of("group", "trust", "importance", "resistance", "change");
    private static final Set<String> LINE = Set.of("line");
    private static final Map<String, Set<String>> ANSWERS = Map.ofEntries(
            Map.entry("line.source", Set.of("usual")),
            Map.entry("line.citation", Set.of()),
            Map.entry("line.own", LINE),
            Map.entry("line.together", Set.of()),
            Map.entry("line.reached", DISTANCE),
            Map.entry("line.to-go", DISTANCE),
            Map.entry("focus.ambassadors", LINE),
            Map.entry("focus.first-ambassadors", LINE),
            Map.entry("focus.followers", LINE),
            Map.entry("focus.no-followers", LINE),
            Map.entry("focus.resistant-ambassadors", LINE),
            Map.entry("focus.resistant-followers", LINE),
            Map.entry("scores.measured", SCORES),
            Map.entry("scores.usual", SCORES),
            Map.entry("scores.too-few", Set.of("least")),
            Map.entry("resistance.most", Set.of("group", "resistance")));
    private static final Map<String, Set<String>> CAUTIONS = Map.of(
            "caution.few", Set.of("answered"),
            "caution.low-response", Set.of("response"),
            "caution.few-in-one", Set.of("answered"),
            "caution.response-differs", Set.of("was", "is"),
            "caution.line-differs", Set.of("was", "is"),
            "caution.no-cause", Set.of(),
            "standing.share", Set.of("group"),
            "standing.score", Set.of("group", "dimension"),
            "standing.percent", Set.of("share"));

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Set<String>> sentences() {
        var all = new HashMap<>(ANSWERS);
        all.putAll(CAUTIONS);
        Arrays.stream(Group.values()).forEach(group -> all.put("approach." + group.code(), Set.of()));
        return all;
    }

    @Override
    public Set<String> parameters() {
        var limits = Stream.of(
                "line-percent", "few-answers-below", "low-response-below-percent", "response-differs-from-points");
        return Stream.concat(limits, Arrays.stream(Group.values()).flatMap(GrowthSetRules::scores))
                .collect(Collectors.toSet());
    }

    private static Stream<String> scores(Group group) {
        return Arrays.stream(Dimension.values()).map(dimension -> group.code() + "." + dimension.code());
    }

    @Override
    public List<String> flaws(QuestionSet set) {
        return Stream.concat(
                        Arrays.stream(Group.values()).map(Group::code),
                        Arrays.stream(Dimension.values()).map(Dimension::code))
                .filter(code -> !set.asks(code))
                .map(code -> "item " + code + " is missing")
                .toList();
    }
}
