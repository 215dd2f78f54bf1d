package nl.buyergroup.community.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");

    @Test
    void endsNotBeforeItStarts() {
        assertRefused(DomainException.Kind.INVALID, () -> membership(FIRST.minusDays(1)));
        assertRefused(DomainException.Kind.INVALID, () -> membership(null).end(FIRST.minusDays(1), TODAY));
    }

    @Test
    void lastsAtLeastADay() {
        assertEquals(FIRST, membership(FIRST).untilDate());
    }

    @Test
    void endsSoonerThanAgreedButNotLater() {
        var membership = membership(LAST);
        membership.end(TODAY, TODAY);
        assertEquals(TODAY, membership.untilDate());
        assertRefused(DomainException.Kind.INVALID, () -> membership.end(LAST, TODAY));
    }

    @Test
    void endsOnce() {
        var membership = membership(LAST);
        assertRefused(DomainException.Kind.CONFLICT, () -> membership.end(TODAY, LAST.plusDays(1)));
    }

    private static Membership membership(LocalDate until) {
        return new Membership(UUID.randomUUID(), "buyer-group-fm", FIRST, until);
    }

    private static void assertRefused(DomainException.Kind kind, Runnable call) {
        assertEquals(kind, assertThrows(DomainException.class, call::run).kind());
    }
}
