package nl.buyergroup.footprint.disclosure;

import static java.math.BigDecimal.ZERO;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A mean in which every organisation counts once, whatever its size, with all that is behind it. */
public record Mean(List<Contribution> contributions) {
    public static final Mean OF_NOTHING = new Mean(List.of());

    public Mean {
        contributions = List.copyOf(contributions);
    }

    /** As a whole number: decimals would only help somebody who tries to work out a single organisation's figure. */
    public long shown() {
        var sum = contributions.stream().map(Contribution::value).reduce(ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(organisations()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    public int organisations() {
        return contributions.size();
    }

    /** What each holding adds, the largest first. */
    List<BigDecimal> perHolding() {
        var sums = contributions.stream()
                .collect(groupingBy(Contribution::holding, reducing(ZERO, Contribution::value, BigDecimal::add)));
        return sums.values().stream().sorted(reverseOrder()).toList();
    }

    /** The organisations that joined, left or changed since then, each with its effect on the sum. */
    Mean differenceFrom(Mean earlier) {
        var before = earlier.perOrganisation();
        var now = perOrganisation();
        var all = new HashSet<>(before.keySet());
        all.addAll(now.keySet());
        return new Mean(all.stream()
                .filter(organisation -> !Contribution.same(before.get(organisation), now.get(organisation)))
                .map(organisation -> Contribution.change(before.get(organisation), now.get(organisation)))
                .toList());
    }

    boolean hasSameOrganisationsAs(Mean other) {
        return perOrganisation().keySet().equals(other.perOrganisation().keySet());
    }

    boolean isOfNothing() {
        return contributions.isEmpty();
    }

    private Map<UUID, Contribution> perOrganisation() {
        return contributions.stream().collect(toMap(Contribution::organisation, c -> c));
    }
}
