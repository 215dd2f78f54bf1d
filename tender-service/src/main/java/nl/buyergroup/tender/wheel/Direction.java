package nl.buyergroup.tender.wheel;

import java.math.BigDecimal;

/** Which way an indicator has to move. */
public enum Direction {
    DECREASE,
    INCREASE;

    public boolean isBetter(BigDecimal value, BigDecimal than) {
        return this == DECREASE ? value.compareTo(than) < 0 : value.compareTo(than) > 0;
    }
}
