package nl.buyergroup.community.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

public record MembershipView(
        UUID id,
        UUID organisationId,
        String programme,
        LocalDate fromDate,
        LocalDate untilDate,
        @JsonIgnore long version) {

    static MembershipView from(Membership membership) {
        return new MembershipView(
                membership.id(),
                membership.organisationId(),
                membership.programme(),
                membership.fromDate(),
                membership.untilDate(),
                membership.version());
    }
}
