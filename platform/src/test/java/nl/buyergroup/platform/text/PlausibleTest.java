package nl.buyergroup.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleTest {
    private final Plausible.Check check = new Plausible.Check();

    @ParameterizedTest
    @CsvSource({
        "1899-12-31, false",
        "1900-01-01, true",
        "2026-03-03, true",
        "2200-12-31, true",
        "2201-01-01, false",
        "+999999999-12-31, false",
        "-0044-03-15, false"
    })
    void dateIsOfACenturyThatCanBeMeant(LocalDate date, boolean plausible) {
        assertEquals(plausible, check.isValid(date, null));
    }

    @Test
    void whetherThereMustBeADateIsNotForThisCheck() {
        assertTrue(check.isValid(null, null));
    }
}
