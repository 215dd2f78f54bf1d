package nl.buyergroup.ambition.growth;

import static nl.buyergroup.ambition.growth.Measurements.SET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.buyergroup.ambition.question.QuestionSet;
import org.junit.jupiter.api.Test;

class GrowthSetTest {
    @Test
    void groupsUsuallyScoreAsTheGuideHasIt() {
        assertEquals(new Scores(-1, 0, 1, -1), SET.usualScores(Group.WAITING_REALISTS));
        assertEquals(new Scores(1, 2, 0, 1), SET.usualScores(Group.INTUITIVE_FOLLOWERS));
        assertEquals(new Scores(2, 2, -1, 1), SET.usualScores(Group.ACTIVE_AMBASSADORS));
        assertEquals(25, SET.usualLinePercent());
    }

    @Test
    void setWithoutItsNumbersIsBroken() {
        var set = SET.set();
        var without = new QuestionSet(
                set.kind(),
                set.version(),
                set.releasedOn(),
                set.title(),
                set.about(),
                set.groups().subList(0, 1),
                Map.of(),
                set.sentences());
        var flaws = new GrowthSetRules().flaws(without);
        assertEquals(4 + 4 + 12, flaws.size());
        assertEquals(List.of("item trust is missing"), flaws.subList(0, 1));
        assertEquals(List.of(), new GrowthSetRules().flaws(set));
    }
}
