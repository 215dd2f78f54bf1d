package nl.buyergroup.community.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        assertRefused(DomainException.Kind.INVALID, () -> membership(null).end(FIRST.minusDays(1), noon(TODAY)));
    }

    @Test
    void lastsAtLeastADay() {
        assertEquals(FIRST, membership(FIRST).untilDate());
    }

    @Test
    void endsSoonerThanAgreedButNotLater() {
        var membership = membership(LAST);
        membership.end(TODAY, noon(TODAY));
        assertEquals(TODAY, membership.untilDate());
        assertRefused(DomainException.Kind.INVALID, () -> membership.end(LAST, noon(TODAY)));
    }

    @Test
    void endsOnce() {
        var membership = membership(LAST);
        assertRefused(DomainException.Kind.CONFLICT, () -> membership.end(TODAY, noon(LAST.plusDays(1))));
    }

    @Test
    void isOverWhenItsLastDayIsOverInTheNetherlands() {
        membership(LAST).end(TODAY, at("2026-12-31T22:59:59Z"));
        assertRefused(DomainException.Kind.CONFLICT, () -> membership(LAST).end(TODAY, at("2026-12-31T23:00:00Z")));
    }

    private static Clock noon(LocalDate day) {
        return at(day + "T12:00:00Z");
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    private static Membership membership(LocalDate until) {
        return new Membership(UUID.randomUUID(), "buyer-group-fm", FIRST, until);
    }

    private static void assertRefused(DomainException.Kind kind, Runnable call) {
        assertEquals(kind, assertThrows(DomainException.class, call::run).kind());
    }
}
