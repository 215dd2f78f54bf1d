package nl.buyergroup.ambition.scan.growth;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** How many employees were asked, how many of each group answered, and the line to look at. */
record Measurement(Integer employeesAsked, int linePercent, List<GroupCount> groups) {
    /** Everything in it that can't be. */
    List<Reason> misfits() {
        return Stream.of(twice(), betrayed(), tooMany())
                .flatMap(reasons -> reasons)
                .toList();
    }

    private Stream<Reason> twice() {
        var seen = EnumSet.noneOf(Group.class);
        return reasons(i -> !seen.add(groups.get(i).group()), "group", new Text("staat er dubbel", "is there twice"));
    }

    private Stream<Reason> betrayed() {
        return reasons(
                i -> groups.get(i).scores() != null && groups.get(i).tooFewForScores(),
                "scores",
                new Text(
                        "bewaren wij niet van minder dan 5 mensen: het zou verraden wat iemand in vertrouwen zei",
                        "is not kept of fewer than 5 people: it would betray what somebody confided"));
    }

    private Stream<Reason> reasons(IntPredicate wrong, String field, Text text) {
        return IntStream.range(0, groups.size())
                .filter(wrong)
                .mapToObj(i -> new Reason("groups[" + i + "]." + field, text));
    }

    private Stream<Reason> tooMany() {
        return employeesAsked != null && employeesAsked < answered()
                ? Stream.of(new Reason(
                        "employeesAsked",
                        new Text(
                                "is minder dan het aantal mensen dat antwoordde",
                                "is less than the number of people who answered")))
                : Stream.empty();
    }

    /** Everything that must be known before it can be answered. */
    List<Reason> missing() {
        var missing = new ArrayList<Reason>();
        if (employeesAsked == null) {
            missing.add(new Reason(
                    "employeesAsked",
                    new Text(
                            "Hoeveel medewerkers zijn gevraagd, is nog niet bekend.",
                            "How many employees were asked is not known yet.")));
        }
        uncounted()
                .forEach(group -> missing.add(new Reason(
                        "groups." + group,
                        new Text(
                                "Hoeveel mensen bij groep " + group + " horen, is nog niet bekend.",
                                "The number of people in group " + group + " is not known yet."))));
        if (answered() == 0) {
            missing.add(new Reason("groups", new Text("Er heeft nog niemand geantwoord.", "Nobody has answered yet.")));
        }
        return missing;
    }

    private EnumSet<Group> uncounted() {
        var uncounted = EnumSet.allOf(Group.class);
        groups.forEach(count -> uncounted.remove(count.group()));
        return uncounted;
    }

    int answered() {
        return groups.stream().mapToInt(GroupCount::respondents).sum();
    }

    int respondents(Group group) {
        return count(group).map(GroupCount::respondents).orElse(0);
    }

    Optional<Scores> scores(Group group) {
        return count(group).map(GroupCount::scores);
    }

    private Optional<GroupCount> count(Group group) {
        return groups.stream().filter(count -> count.group() == group).findFirst();
    }
}
