package nl.buyergroup.community.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/** What others learn of memberships; their subject is the organisation, whose version rises with them. */
public final class MembershipEvents {
    public static final String STARTED = "nl.buyergroup.community.membership-started";
    public static final String ENDED = "nl.buyergroup.community.membership-ended";

    private MembershipEvents() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Facts(UUID organisationId, long version, String programme, LocalDate from, LocalDate until) {}
}
