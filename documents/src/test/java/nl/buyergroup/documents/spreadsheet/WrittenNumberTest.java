package nl.buyergroup.documents.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "133|133",
                "133,5|133.5",
                "133.5|133.5",
                "-0,125|-0.125",
                "−4|-4",
                "+4|4",
                "1234,567|1234.567",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "1.234.567|1234567",
                "1 234|1234",
                "1\u00a0234,5|1234.5",
                "123456789012345.123456|123456789012345.123456"
            })
    void readsWhatCanMeanOneThingOnly(String written, BigDecimal number) {
        assertEquals(number, WrittenNumber.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "12,345", "999.999"})
    void asksWhereThousandsAndDecimalsLookTheSame(String written) {
        assertEquals(
                true,
                assertThrows(Misfit.class, () -> WrittenNumber.read(written))
                        .text
                        .nl()
                        .contains("duizend"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ca. 5", "5 kg", "50%", "1.23.4", "1.234.5", "1,2,3", "12 34", "1e5", "--1", ".5", "5.", "٣", "NaN"
            })
    void refusesWhatIsNoNumber(String written) {
        assertThrows(Misfit.class, () -> WrittenNumber.read(written));
    }
}
