package nl.buyergroup.ambition.goal.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.goal.Measurement;
import nl.buyergroup.ambition.goal.TrackedGoal;

/**
 * All that one source ever said of goals. Its newest version counts, whatever the order in which the versions came;
 * each earlier one points to its successor, and what the newest version no longer says is withdrawn.
 *
 * @param kept what it said before
 * @param said what a version of it says, which may be an old one or one that came before
 * @param newest the newest of its versions
 */
record Lineage(List<Measurement> kept, List<Measurement> said, long newest) {
    /** The goals that this version names, and those that another one named. */
    Set<UUID> goalIds() {
        return Stream.concat(kept.stream(), said.stream())
                .map(Measurement::goalId)
                .collect(Collectors.toSet());
    }

    /**
     * Decides which of what was said of a goal counts.
     *
     * @param goal as it is in force; null while no adopted version has it
     * @return what was not kept before
     */
    List<Measurement> settle(UUID goalId, TrackedGoal goal) {
        var all = of(goalId, kept).collect(Collectors.toCollection(ArrayList::new));
        int before = all.size();
        of(goalId, said).filter(one -> all.stream().noneMatch(one::repeats)).forEach(all::add);
        all.stream()
                .collect(Collectors.groupingBy(Measurement::subject))
                .values()
                .forEach(versions -> settle(versions, goal));
        return all.subList(before, all.size());
    }

    private void settle(Collection<Measurement> versions, TrackedGoal goal) {
        var ordered = versions.stream()
                .sorted(Comparator.comparingLong(Measurement::sourceVersion))
                .toList();
        int last = ordered.size() - 1;
        for (int i = 0; i < last; i++) {
            ordered.get(i).replaceBy(ordered.get(i + 1));
        }
        if (ordered.get(last).sourceVersion() == newest) {
            ordered.get(last).judge(goal);
        } else {
            ordered.get(last).withdraw();
        }
    }

    private static Stream<Measurement> of(UUID goalId, List<Measurement> measurements) {
        return measurements.stream().filter(one -> one.goalId().equals(goalId));
    }
}
