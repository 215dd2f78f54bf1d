package nl.buyergroup.community.membership;

import java.time.LocalDate;
import java.util.UUID;

public record MembershipView(UUID id, UUID organisationId, String programme, LocalDate fromDate, LocalDate untilDate) {

    static MembershipView from(Membership membership) {
        return new MembershipView(
                membership.id(),
                membership.organisationId(),
                membership.programme(),
                membership.fromDate(),
                membership.untilDate());
    }
}
