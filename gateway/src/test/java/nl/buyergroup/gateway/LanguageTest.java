package nl.buyergroup.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageTest {
    /** The cases are those of the services. */
    @ParameterizedTest
    @CsvFileSource(files = "../platform/src/test/resources/accept-language.csv", delimiter = '|')
    void theLanguageWantedMostIsSpoken(String acceptLanguage, String spoken) {
        assertEquals(spoken, Language.of(acceptLanguage).tag());
    }

    @Test
    void whoAsksForNothingReadsEnglish() {
        assertEquals(Language.EN, Language.of(""));
    }
}
