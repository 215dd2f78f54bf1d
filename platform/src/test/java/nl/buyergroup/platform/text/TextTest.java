package nl.buyergroup.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private static final Text WATER = new Text("water", "the water");

    @Test
    void isReadInTheLanguageOfTheReader() {
        assertEquals("water", WATER.in(Language.NL));
        assertEquals("the water", WATER.in(Language.EN));
    }

    @Test
    void nameIsTheSameInBoth() {
        assertEquals(new Text("Jo", "Jo"), Text.same("Jo"));
    }

    @Test
    void eachPartComesInTheLanguageOfItsSentence() {
        assertEquals(
                new Text("Jo wil water.", "Jo wants the water."),
                Text.of("%s wil %s.", "%s wants %s.", Text.same("Jo"), WATER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5678|1.234,5678|1,234.5678",
                "0.000001|0,000001|0.000001",
                "-0.5|-0,5|-0.5",
                "12|12|12",
                "1E+4|10.000|10,000"
            })
    void numberKeepsItsDecimalsAndIsWrittenAsEachLanguageDoes(BigDecimal number, String nl, String en) {
        assertEquals(new Text(nl, en), Text.number(number));
    }

    @Test
    void dateIsWrittenOut() {
        assertEquals(new Text("3 maart 2026", "3 March 2026"), Text.date(LocalDate.parse("2026-03-03")));
    }
}
