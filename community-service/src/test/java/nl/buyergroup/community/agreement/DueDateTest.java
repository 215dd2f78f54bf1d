package nl.buyergroup.community.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class DueDateTest {
    private static final LocalDate LAST_OF_JUNE = LocalDate.parse("2026-06-30");

    @Test
    void anAgreementMayBeDueToday() {
        assertEquals(LAST_OF_JUNE, agreement("2026-06-30T21:59:59Z").dueDate());
    }

    @Test
    void thePastBeginsAtMidnightInTheNetherlands() {
        var refusal = assertThrows(DomainException.class, () -> agreement("2026-06-30T22:00:00Z"));
        assertEquals("dueDate", refusal.reasons().get(0).field());
    }

    private static Agreement agreement(String madeAt) {
        var request = new NewAgreement("We order together", null, LAST_OF_JUNE);
        var clock = Clock.fixed(Instant.parse(madeAt), ZoneOffset.UTC);
        return new Agreement(UUID.randomUUID(), UUID.randomUUID(), request, clock);
    }
}
