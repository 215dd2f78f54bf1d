package nl.buyergroup.community.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;

/** @param ownerOrganisationId who sees to it: one's own organisation; the facilitator may name any */
public record NewAgreement(
        @NotBlank @Size(max = 500) @Readable String text, UUID ownerOrganisationId, @Plausible LocalDate dueDate) {}
