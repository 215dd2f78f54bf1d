package nl.buyergroup.community.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.buyergroup.platform.text.Plausible;

/** @param untilDate the last day that counts */
public record EndMembership(@NotNull @Plausible LocalDate untilDate) {}
