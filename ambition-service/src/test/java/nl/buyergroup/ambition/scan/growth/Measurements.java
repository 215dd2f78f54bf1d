package nl.buyergroup.ambition.scan.growth;

import java.util.List;
import nl.buyergroup.ambition.scan.question.QuestionSets;

/** Measurements to try rules on, and the released data. */
final class Measurements {
    static final GrowthSet SET = new GrowthSet(new QuestionSets(List.of(new GrowthSetRules())).newest("growth"));

    private Measurements() {}

    static Measurement of(int asked, int linePercent, int realists, int followers, int ambassadors) {
        return of(asked, linePercent, realists, null, followers, null, ambassadors, null);
    }

    static Measurement of(
            int asked,
            int linePercent,
            int realists,
            Scores ofRealists,
            int followers,
            Scores ofFollowers,
            int ambassadors,
            Scores ofAmbassadors) {
        return new Measurement(
                asked,
                linePercent,
                List.of(
                        new GroupCount(Group.WAITING_REALISTS, realists, ofRealists),
                        new GroupCount(Group.INTUITIVE_FOLLOWERS, followers, ofFollowers),
                        new GroupCount(Group.ACTIVE_AMBASSADORS, ambassadors, ofAmbassadors)));
    }

    static Scores resisting(int resistance) {
        return new Scores(0, 0, resistance, 0);
    }
}
