package nl.buyergroup.ambition.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.sharing.WheelSharing.Audience;
import org.junit.jupiter.api.Test;

class WheelSharingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private final WheelSharing sharing = new WheelSharing(UUID.randomUUID(), "somebody");

    @Test
    void isPrivateUntilItsOwnerSaysOtherwise() {
        assertEquals(Audience.PRIVATE, sharing.audience());
        assertFalse(sharing.differsFrom(SharingTerms.WITHDRAWN));
        assertNull(sharing.changedAt());
    }

    @Test
    void anyDifferenceIsAChange() {
        sharing.become(new SharingTerms(Audience.NAMED, List.of(ONE, OTHER), true), "somebody", CLOCK);
        assertFalse(sharing.differsFrom(new SharingTerms(Audience.NAMED, List.of(OTHER, ONE, ONE), true)));
        assertTrue(sharing.differsFrom(new SharingTerms(Audience.NAMED, List.of(ONE, OTHER), false)));
        assertTrue(sharing.differsFrom(new SharingTerms(Audience.NAMED, List.of(ONE), true)));
        assertTrue(sharing.differsFrom(SharingTerms.WITHDRAWN));
    }

    @Test
    void eachChangeIsLaterThanTheOneBefore() {
        sharing.become(new SharingTerms(Audience.NETWORK, null, false), "somebody", CLOCK);
        var first = sharing.changedAt();
        sharing.become(SharingTerms.WITHDRAWN, "somebody", CLOCK);
        assertTrue(sharing.changedAt().isAfter(first));
        assertEquals(List.of(), sharing.organisations());
    }
}
