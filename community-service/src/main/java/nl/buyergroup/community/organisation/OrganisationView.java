package nl.buyergroup.community.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import nl.buyergroup.platform.http.Caller;

/** What everyone in the network sees; the rest is for programme staff and the organisation itself. */
public record OrganisationView(
        UUID id,
        String name,
        OrganisationKind kind,
        String sector,
        boolean active,
        String kvkNumber,
        SizeClass sizeClass,
        UUID holdingId,
        @JsonIgnore long version) {

    static OrganisationView from(Organisation organisation, Caller reader) {
        boolean all = reader.isStaff() || reader.actsFor(organisation.id());
        return new OrganisationView(
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                organisation.sector(),
                organisation.active(),
                all ? organisation.kvkNumber() : null,
                all ? organisation.sizeClass() : null,
                all ? organisation.holdingId() : null,
                organisation.version());
    }
}
