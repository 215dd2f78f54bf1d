package nl.buyergroup.tender.wheel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What an adopted wheel wants to reach for one of its themes. */
@Embeddable
public record Goal(
        UUID goalId,
        UUID themeId,
        String packageCode,
        String indicator,
        String unit,
        @Enumerated(EnumType.STRING) Direction direction,
        BigDecimal baseline,
        LocalDate baselineDate,
        BigDecimal target,
        LocalDate targetDate) {}
