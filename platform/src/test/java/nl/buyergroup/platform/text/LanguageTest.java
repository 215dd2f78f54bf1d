package nl.buyergroup.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class LanguageTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/accept-language.csv", delimiter = '|')
    void theLanguageWantedMostIsSpoken(String acceptLanguage, String spoken) {
        assertEquals(spoken, Language.of(acceptLanguage).tag());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void whoAsksForNothingReadsEnglish(String acceptLanguage) {
        assertEquals(Language.EN, Language.of(acceptLanguage));
    }
}
