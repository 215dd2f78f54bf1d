package nl.buyergroup.community.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** What others learn of organisations. */
public final class OrganisationEvents {
    public static final String REGISTERED = "nl.buyergroup.community.organisation-registered";
    public static final String CHANGED = "nl.buyergroup.community.organisation-changed";

    private OrganisationEvents() {}

    /** The organisation as it is now; the holding is the one at the top, absent where the organisation is that itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Facts(
            UUID organisationId,
            long version,
            String name,
            OrganisationKind kind,
            String sector,
            SizeClass sizeClass,
            UUID holdingId,
            boolean active) {

        static Facts of(Organisation organisation) {
            return new Facts(
                    organisation.id(),
                    organisation.version(),
                    organisation.name(),
                    organisation.kind(),
                    organisation.sector(),
                    organisation.sizeClass(),
                    organisation.topHoldingId(),
                    organisation.active());
        }
    }
}
