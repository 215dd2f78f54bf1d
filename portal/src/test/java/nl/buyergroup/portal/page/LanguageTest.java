package nl.buyergroup.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class LanguageTest {
    /** The cases are those of the services. */
    @ParameterizedTest
    @CsvFileSource(files = "../platform/src/test/resources/accept-language.csv", delimiter = '|')
    void theLanguageWantedMostIsSpoken(String acceptLanguage, String spoken) {
        assertEquals(spoken, Language.wished(acceptLanguage).getLanguage());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void whoAsksForNothingReadsEnglish(String acceptLanguage) {
        assertEquals(Locale.ENGLISH, Language.wished(acceptLanguage));
    }
}
