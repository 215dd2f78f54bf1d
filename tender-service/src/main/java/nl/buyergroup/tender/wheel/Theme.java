package nl.buyergroup.tender.wheel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A theme on the outer ring of an adopted wheel. */
@Embeddable
public record Theme(UUID themeId, String name, String pillar, @Enumerated(EnumType.STRING) Priority priority) {}
