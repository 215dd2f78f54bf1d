package nl.buyergroup.ambition.goal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that one source ever said of one goal. Its newest version counts, whatever the order in which the versions came;
 * each earlier one points to its successor, and what the newest version no longer says is withdrawn.
 */
record Lineage(List<Measurement> all) {
    /** @param goal as it is in force; null while no adopted version has it */
    void settle(TrackedGoal goal, long newestVersion) {
        all.stream()
                .collect(Collectors.groupingBy(Measurement::subject))
                .values()
                .forEach(versions -> settle(versions, goal, newestVersion));
    }

    private static void settle(Collection<Measurement> versions, TrackedGoal goal, long newestVersion) {
        var ordered = versions.stream()
                .sorted(Comparator.comparingLong(Measurement::sourceVersion))
                .toList();
        int last = ordered.size() - 1;
        for (int i = 0; i < last; i++) {
            ordered.get(i).replaceBy(ordered.get(i + 1));
        }
        if (ordered.get(last).sourceVersion() == newestVersion) {
            ordered.get(last).judge(goal);
        } else {
            ordered.get(last).withdraw();
        }
    }
}
