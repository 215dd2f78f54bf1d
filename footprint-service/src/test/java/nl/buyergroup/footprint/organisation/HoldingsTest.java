package nl.buyergroup.footprint.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoldingsTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void standsAloneWithoutHolding() {
        assertEquals(A, new Holdings(Map.of(A, A)).top(A));
        assertEquals(A, new Holdings(Map.of()).top(A));
    }

    @Test
    void followsAMovedHoldingToItsTop() {
        var holdings = new Holdings(Map.of(A, B, B, C));

        assertEquals(C, holdings.top(A));
        assertEquals(C, holdings.top(B));
        assertEquals(C, holdings.top(C));
    }

    @Test
    void organisationsThatNameEachOtherAreOne() {
        var holdings = new Holdings(Map.of(A, C, B, C, C, B));

        assertEquals(B, holdings.top(A));
        assertEquals(B, holdings.top(B));
        assertEquals(B, holdings.top(C));
    }
}
