package nl.buyergroup.ambition.scan.growth;

import static nl.buyergroup.ambition.scan.growth.Measurements.SET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.buyergroup.ambition.scan.question.QuestionSet;
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
    void setWithoutScoresToGiveIsBroken() {
        var set = SET.set();
        var without = new QuestionSet(
                set.kind(),
                set.version(),
                set.releasedOn(),
                set.title(),
                set.about(),
                set.groups().subList(0, 1),
                set.parameters(),
                set.sentences());
        assertEquals(
                List.of(
                        "item trust is missing",
                        "item importance is missing",
                        "item resistance is missing",
                        "item change is missing"),
                new GrowthSetRules().flaws(without));
    }
}
