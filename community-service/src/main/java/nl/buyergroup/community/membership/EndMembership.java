package nl.buyergroup.community.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param untilDate the last day that counts */
public record EndMembership(@NotNull LocalDate untilDate) {}
