package nl.buyergroup.ambition.suggestion;

import static java.math.BigDecimal.ZERO;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;

/** What a footprint above zero is made of. */
record Composition(List<FootprintLine> lines) {
    private static final int DECIMALS = 4;
    private static final BigDecimal HOTSPOTS_MAKE_UP = new BigDecimal("0.80");
    private static final Comparator<FootprintLine> LARGEST_FIRST =
            comparing(FootprintLine::kgCo2ePerFte, reverseOrder()).thenComparing(FootprintLine::packageCode);

    private record Part(FootprintLine line, BigDecimal share, BigDecimal rest) {}

    BigDecimal total() {
        return lines.stream().map(FootprintLine::kgCo2ePerFte).reduce(ZERO, BigDecimal::add);
    }

    /** The share of each package, in four decimals; what rounding down leaves goes to the largest rests. */
    Map<String, BigDecimal> shares() {
        var unit = BigDecimal.ONE.movePointLeft(DECIMALS);
        var parts = parts(unit);
        var left = BigDecimal.ONE.subtract(parts.stream().map(Part::share).reduce(ZERO, BigDecimal::add));
        int raised = left.divideToIntegralValue(unit).intValueExact();
        return IntStream.range(0, parts.size())
                .boxed()
                .collect(toMap(
                        i -> parts.get(i).line().packageCode(),
                        i -> i < raised
                                ? parts.get(i).share().add(unit)
                                : parts.get(i).share()));
    }

    private List<Part> parts(BigDecimal unit) {
        var total = total();
        return lines.stream()
                .map(line -> part(line, total, unit))
                .sorted(comparing(Part::rest, reverseOrder()).thenComparing(Part::line, LARGEST_FIRST))
                .toList();
    }

    private static Part part(FootprintLine line, BigDecimal total, BigDecimal unit) {
        var split = line.kgCo2ePerFte().movePointRight(DECIMALS).divideAndRemainder(total);
        return new Part(line, split[0].multiply(unit).setScale(DECIMALS), split[1]);
    }

    /** The packages of the smallest set that makes up 80 % of the whole; equal figures are treated alike. */
    Set<String> hotspots() {
        var least = leastNeeded();
        return lines.stream()
                .filter(line -> line.kgCo2ePerFte().compareTo(least) >= 0)
                .map(FootprintLine::packageCode)
                .collect(toSet());
    }

    private BigDecimal leastNeeded() {
        var open = total().multiply(HOTSPOTS_MAKE_UP);
        for (var line : lines.stream().sorted(LARGEST_FIRST).toList()) {
            open = open.subtract(line.kgCo2ePerFte());
            if (open.signum() <= 0) {
                return line.kgCo2ePerFte();
            }
        }
        return ZERO;
    }
}
