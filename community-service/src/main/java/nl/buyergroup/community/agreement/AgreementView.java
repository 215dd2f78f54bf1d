package nl.buyergroup.community.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

public record AgreementView(
        UUID id, UUID clusterId, String text, UUID ownerOrganisationId, LocalDate dueDate, @JsonIgnore long version) {

    public static AgreementView from(Agreement agreement) {
        return new AgreementView(
                agreement.id(),
                agreement.clusterId(),
                agreement.text(),
                agreement.ownerOrganisationId(),
                agreement.dueDate(),
                agreement.version());
    }
}
