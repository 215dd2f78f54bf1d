package nl.buyergroup.tender.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The value to reach on a date. */
@Embeddable
public record Target(@Column(name = "due_on") LocalDate on, BigDecimal value) {}
