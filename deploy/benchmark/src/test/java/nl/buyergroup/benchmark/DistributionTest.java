package nl.buyergroup.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void percentilesAreNearestRanksOfTheSortedValues() {
        var ten = Distribution.ofNanos(List.of(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L).stream()
                .map(n -> n * 1_000_000)
                .toList());
        assertEquals(5, ten.percentile(50));
        assertEquals(10, ten.percentile(99));
        assertEquals(10, ten.percentile(100));
    }
}
