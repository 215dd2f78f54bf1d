package nl.buyergroup.ambition.scan.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.buyergroup.ambition.scan.maturity.NextBlocks.Ground;
import nl.buyergroup.ambition.scan.maturity.NextBlocks.NextBlock;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import org.junit.jupiter.api.Test;

class MaturityResultTest {
    static final QuestionSet SET = new QuestionSets(List.of(new MaturityRules())).newest("maturity");
    static final List<String> ALL = SET.items().map(QuestionSet.Item::code).toList();

    private static MaturityResult result(Set<String> present) {
        return MaturityResult.of(
                ALL.stream()
                        .map(code -> new Block(code, present.contains(code), null))
                        .toList(),
                SET);
    }

    @Test
    void profileShowsEachStageAlsoWhenAnEarlierOneIsEmpty() {
        var stages = result(Set.of("coalitions", "closed-loops", "clear-roles")).stages();
        assertEquals(List.of(0, 1, 0, 0, 2), stages.stream().map(Stage::present).toList());
        assertEquals(List.of(4, 4, 5, 5, 4), stages.stream().map(Stage::total).toList());
        assertEquals(
                List.of(0, 25, 0, 0, 50),
                stages.stream().map(Stage::sharePercent).toList());
    }

    @Test
    void onlyTheStageThatTheSourceLacksIsMarkedAsOurs() {
        var ours = SET.groups().stream()
                .filter(QuestionSet.Group::reconstructed)
                .map(QuestionSet.Group::code)
                .toList();
        assertEquals(List.of("with-the-market"), ours);
        assertTrue(result(Set.of()).stages().get(3).reconstructed());
    }

    @Test
    void nextAreTheLowestOpenBlocksAndThoseOfTheFullestStage() {
        var next = result(Set.of("spend-analysis", "coalitions", "closed-loops", "one-ambition"))
                .next();
        assertEquals(
                List.of("procurement-policy", "contract-overview", "strategic-suppliers"),
                next.stream().map(NextBlock::code).toList());
        assertEquals(
                List.of(Ground.LOWEST_OPEN, Ground.LOWEST_OPEN, Ground.FULLEST_STAGE),
                next.stream().map(NextBlock::ground).toList());
        assertTrue(
                next.get(2).text().nl().contains("3 van 4"), next.get(2).text().nl());
    }

    @Test
    void textNamesEveryStageThatIsFullest() {
        var text = result(Set.of("clear-roles", "coalitions")).text();
        assertTrue(
                text.nl().contains("Grip op inkoop (1 van de 4 onderdelen) en Samenwerken met de hele keten (1"),
                text.nl());
        assertTrue(
                text.en().contains("In control of procurement (1 of 4 blocks) and Working with the whole chain"),
                text.en());
    }

    @Test
    void nothingAndEverythingHaveTheirOwnWords() {
        assertTrue(result(Set.of()).text().en().contains("No block is present yet"));
        var all = result(Set.copyOf(ALL));
        assertTrue(all.text().en().contains("All blocks"));
        assertTrue(all.next().isEmpty());
    }

    @Property
    void stagesTogetherCountEveryBlockOnce(@ForAll("present") Set<String> present) {
        var stages = result(present).stages();
        assertEquals(present.size(), stages.stream().mapToInt(Stage::present).sum());
        assertEquals(ALL.size(), stages.stream().mapToInt(Stage::total).sum());
        assertTrue(stages.stream().allMatch(stage -> stage.sharePercent() >= 0 && stage.sharePercent() <= 100));
    }

    @Property
    void oneBlockMoreNeverLowersAStage(@ForAll("present") Set<String> present, @ForAll("block") String more) {
        var grown = new HashSet<>(present);
        grown.add(more);
        var before = result(present).stages();
        var after = result(grown).stages();
        for (int i = 0; i < before.size(); i++) {
            assertTrue(after.get(i).share().compareTo(before.get(i).share()) >= 0);
        }
    }

    @Property
    void nextBlocksAreOpenAndDifferent(@ForAll("present") Set<String> present) {
        var codes = result(present).next().stream().map(NextBlock::code).toList();
        assertEquals(codes.size(), Set.copyOf(codes).size());
        assertTrue(codes.stream().noneMatch(present::contains));
        assertEquals(present.size() < ALL.size(), !codes.isEmpty());
    }

    @Property
    void everyTextIsWhole(@ForAll("present") Set<String> present) {
        var result = result(present);
        assertFalse((result.text() + "" + result.next()).contains("{"));
    }

    @Provide
    Arbitrary<Set<String>> present() {
        return block().set();
    }

    @Provide
    Arbitrary<String> block() {
        return Arbitraries.of(ALL);
    }
}
