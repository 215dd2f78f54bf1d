package nl.buyergroup.community.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** @param programme code of the programme, such as {@code buyer-group-fm} */
public record StartMembership(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String programme,
        @NotNull LocalDate fromDate,
        LocalDate untilDate) {}
