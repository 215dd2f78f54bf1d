package nl.buyergroup.ambition.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void leftoverGoesToTheLargestRemainder() {
        assertEquals(shares("16.7", "66.7", "16.6"), Shares.of(List.of(1, 4, 1)));
        assertEquals(shares("14.3", "28.6", "57.1"), Shares.of(List.of(1, 2, 4)));
    }

    @Test
    void equalGroupsDifferByNoMoreThanTheLeftover() {
        assertEquals(shares("33.4", "33.3", "33.3"), Shares.of(List.of(7, 7, 7)));
    }

    @Test
    void everybodyInOneGroupIsAll() {
        assertEquals(shares("0.0", "0.0", "100.0"), Shares.of(List.of(0, 0, 12)));
    }

    @Property
    void sharesAlwaysSumToExactlyAHundred(@ForAll("counts") List<Integer> counts) {
        var sum = Shares.of(counts).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal("100.0"), sum);
    }

    @Property
    void shareIsNeverNegativeAndNeverATenthOffTheExactOne(@ForAll("counts") List<Integer> counts) {
        var total =
                BigDecimal.valueOf(counts.stream().mapToLong(Integer::longValue).sum());
        var shares = Shares.of(counts);
        for (int i = 0; i < counts.size(); i++) {
            assertTrue(shares.get(i).signum() >= 0);
            var off = shares.get(i).multiply(total).subtract(BigDecimal.valueOf(counts.get(i) * 100L));
            assertTrue(off.abs().compareTo(total.multiply(new BigDecimal("0.1"))) < 0, counts + " " + shares);
        }
    }

    @Property
    void moreRespondentsNeverHaveASmallerShare(@ForAll("counts") List<Integer> counts) {
        var shares = Shares.of(counts);
        IntStream.range(0, counts.size()).forEach(i -> IntStream.range(0, counts.size())
                .filter(j -> counts.get(i) > counts.get(j))
                .forEach(j -> assertTrue(shares.get(i).compareTo(shares.get(j)) >= 0, counts + " " + shares)));
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        var few = Arbitraries.integers().between(0, 40);
        var many = Arbitraries.integers().between(0, 1_000_000);
        return Arbitraries.oneOf(few, many).list().ofSize(3).filter(counts -> counts.stream()
                .anyMatch(count -> count > 0));
    }

    private static List<BigDecimal> shares(String... shares) {
        return Arrays.stream(shares).map(BigDecimal::new).toList();
    }
}
