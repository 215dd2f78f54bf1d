package nl.buyergroup.tender.project;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A goal of the theme, as it was when the project started. */
@Embeddable
public record CriterionGoal(UUID goalId, String indicator, String unit) {}
