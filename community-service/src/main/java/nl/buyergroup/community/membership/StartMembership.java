package nl.buyergroup.community.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.buyergroup.platform.text.Plausible;

/** @param programme code of the programme, such as {@code buyer-group-fm} */
public record StartMembership(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}", message = "{community.code}") String programme,
        @NotNull @Plausible LocalDate fromDate,
        @Plausible LocalDate untilDate) {}
