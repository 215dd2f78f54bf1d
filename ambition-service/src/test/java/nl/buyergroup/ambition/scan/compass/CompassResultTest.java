package nl.buyergroup.ambition.scan.compass;

import static nl.buyergroup.ambition.scan.compass.Compasses.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.buyergroup.ambition.scan.compass.CompassResult.Need;
import org.junit.jupiter.api.Test;

class CompassResultTest {
    @Test
    void goldenRuleAloneIsTheStatusQuo() {
        var result = result(Set.of("golden-rule"));
        assertEquals(Outcome.STATUS_QUO, result.outcome());
        assertEquals(List.of(1), result.missing().stream().map(Need::count).toList());
        assertEquals(11, result.missing().get(0).of().size());
    }

    @Test
    void otherPrinciplesWithoutTheGoldenRuleAreTheStatusQuo() {
        var eleven = new HashSet<>(Compasses.ALL);
        eleven.remove("golden-rule");
        var result = result(eleven);
        assertEquals(Outcome.STATUS_QUO, result.outcome());
        assertEquals(List.of("golden-rule"), result.missing().get(0).of());
        assertEquals(1, result.missing().size());
        assertTrue(
                result.text().nl().contains("gouden regel nodig"), result.text().nl());
    }

    @Test
    void nothingMetNeedsTheGoldenRuleAndOneOther() {
        var result = result(Set.of());
        assertEquals(2, result.missing().size());
        assertTrue(
                result.text().en().contains("No principle is met yet."),
                result.text().en());
    }

    @Test
    void allTwelveAreRegenerativeAndLackNothing() {
        var result = result(Compasses.ALL);
        assertEquals(12, Compasses.ALL.size());
        assertEquals(Outcome.REGENERATIVE, result.outcome());
        assertNull(result.next());
        assertTrue(result.missing().isEmpty());
    }

    @Property
    void onePrincipleMoreNeverLowersTheOutcome(@ForAll("met") Set<String> met, @ForAll("principle") String more) {
        var grown = new HashSet<>(met);
        grown.add(more);
        assertTrue(result(grown).outcome().compareTo(result(met).outcome()) >= 0);
    }

    @Property
    void meetingWhatIsMissingReachesAtLeastTheNextOutcome(@ForAll("met") Set<String> met) {
        var result = result(met);
        var grown = new HashSet<>(met);
        result.missing().forEach(need -> grown.addAll(need.of().subList(0, need.count())));
        if (result.next() != null) {
            assertTrue(result(grown).outcome().compareTo(result.next()) >= 0);
        }
    }

    @Property
    void everyTextIsWhole(@ForAll("met") Set<String> met) {
        var text = result(met).text();
        assertTrue(!(text.nl() + text.en()).contains("{"), text.nl());
    }

    @Provide
    Arbitrary<Set<String>> met() {
        return principle().set();
    }

    @Provide
    Arbitrary<String> principle() {
        return Arbitraries.of(Compasses.ALL);
    }
}
