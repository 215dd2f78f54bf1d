package nl.buyergroup.ambition.scan.growth;

import static nl.buyergroup.ambition.scan.growth.Measurements.SET;
import static nl.buyergroup.ambition.scan.growth.Measurements.of;
import static nl.buyergroup.ambition.scan.growth.Measurements.resisting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthAnswerTest {
    @ParameterizedTest
    @CsvSource({
        "60, 40, 20, ACTIVE_AMBASSADORS",
        "60, 40, 0, ACTIVE_AMBASSADORS",
        "60, 40, 40, INTUITIVE_FOLLOWERS",
        "60, 0, 40, ACTIVE_AMBASSADORS",
        "90, 0, 0, ACTIVE_AMBASSADORS"
    })
    void energyGoesToAmbassadorsUntilTheLineAndThenToFollowers(
            int realists, int followers, int ambassadors, Group expected) {
        assertEquals(
                expected,
                answer(of(400, 25, realists, followers, ambassadors)).focus().group());
    }

    @Test
    void mostResistantOfTheTwoIsPassedOver() {
        var followersResist = of(400, 25, 60, resisting(1), 40, resisting(2), 40, resisting(-1));
        assertEquals(Group.ACTIVE_AMBASSADORS, answer(followersResist).focus().group());
        var ambassadorsResist = of(400, 25, 60, resisting(1), 40, resisting(0), 20, resisting(2));
        assertEquals(
                Group.INTUITIVE_FOLLOWERS, answer(ambassadorsResist).focus().group());
        var equally = of(400, 25, 60, resisting(2), 40, resisting(0), 20, resisting(2));
        assertEquals(Group.ACTIVE_AMBASSADORS, answer(equally).focus().group());
    }

    @Property
    void realistsAreNeverTheFocusNorWhoResistsMostWhereThereIsAChoice(
            @ForAll @IntRange(min = 5, max = 90) int realists,
            @ForAll @IntRange(min = 5, max = 90) int followers,
            @ForAll @IntRange(min = 5, max = 90) int ambassadors,
            @ForAll @IntRange(min = -2, max = 2) int first,
            @ForAll @IntRange(min = -2, max = 2) int second,
            @ForAll @IntRange(min = -2, max = 2) int third) {
        var answer = answer(
                of(400, 25, realists, resisting(first), followers, resisting(second), ambassadors, resisting(third)));
        assertFalse(answer.toString().contains("{"), answer.toString());
        var focus = answer.focus().group();
        assertFalse(focus == Group.WAITING_REALISTS);
        assertFalse(focus == Group.INTUITIVE_FOLLOWERS && second > Math.max(first, third));
        assertFalse(focus == Group.ACTIVE_AMBASSADORS && third > Math.max(first, second));
    }

    @Test
    void reasonTellsTheScoresAndWhetherTheyWereMeasured() {
        var usual = answer(of(400, 25, 60, 40, 20)).focus().reasons();
        assertSays(
                "Actieve ambassadeurs scoren volgens het model meestal: vertrouwen ++, belang ++, weerstand −", usual);
        assertSays("De meeste weerstand (+) zit bij deze groep: Afwachtende realisten", usual);
        var measured = answer(of(400, 25, 60, resisting(2), 40, resisting(0), 20, new Scores(1, 2, -2, 0)));
        assertSays(
                "in deze meting: vertrouwen +, belang ++, weerstand −−, verandering +/−",
                measured.focus().reasons());
    }

    @Test
    void lineNamesItsSourceAndIsNoForecast() {
        var explanation = answer(of(400, 25, 60, 40, 20)).line().explanation();
        assertSays("Centola", explanation);
        assertSays("geen voorspelling", explanation);
        assertTrue(explanation.stream().allMatch(text -> !text.nl().contains("koos zelf")));
        assertSays(
                "koos zelf een lijn van 40 %",
                answer(of(400, 40, 60, 40, 20)).line().explanation());
    }

    @Test
    void smallGroupHasNoScoresAndSaysWhy() {
        var answer = answer(of(400, 25, 60, 40, 4));
        assertNull(answer.share(Group.ACTIVE_AMBASSADORS).scores());
        assertTrue(answer.share(Group.ACTIVE_AMBASSADORS).remark().nl().contains("minder dan 5"));
        assertNull(answer.share(Group.INTUITIVE_FOLLOWERS).remark());
    }

    @Test
    void fewAnswersAndALowResponseAskForCaution() {
        assertEquals(List.of(), answer(of(60, 25, 10, 10, 10)).cautions());
        var cautions = answer(of(60, 25, 10, 10, 9)).cautions();
        assertSays("Er antwoordden 29 mensen", cautions);
        assertSays("De respons is 48,3 %", cautions);
        assertEquals(new BigDecimal("48.3"), answer(of(60, 25, 10, 10, 9)).responsePercent());
    }

    @Test
    void largestMeasurementIsStillExact() {
        var answer = answer(of(1_000_000, 100, 999_999, 0, 1));
        assertEquals(999_999, answer.line().ambassadors().peopleToGo());
    }

    private static GrowthAnswer answer(Measurement measurement) {
        return GrowthAnswer.of(measurement, SET);
    }

    private static void assertSays(String words, List<Text> texts) {
        assertTrue(texts.stream().anyMatch(text -> text.nl().contains(words)), texts.toString());
    }
}
