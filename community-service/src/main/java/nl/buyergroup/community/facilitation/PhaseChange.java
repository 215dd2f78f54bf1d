package nl.buyergroup.community.facilitation;

import jakarta.validation.constraints.NotNull;
import nl.buyergroup.community.wall.Phase;

public record PhaseChange(@NotNull Phase phase) {}
