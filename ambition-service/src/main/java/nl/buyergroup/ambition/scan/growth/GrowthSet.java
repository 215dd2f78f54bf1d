package nl.buyergroup.ambition.scan.growth;

import java.math.BigDecimal;
import java.util.Map;
import nl.buyergroup.ambition.scan.growth.Scores.Dimension;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.platform.text.Text;

/** What a version of the growth model says of groups, scores and the line. */
record GrowthSet(QuestionSet set) {
    Text name(Group group) {
        return set.item(group.code()).orElseThrow().title();
    }

    Text name(Dimension dimension) {
        return set.item(dimension.code()).orElseThrow().title();
    }

    int usualLinePercent() {
        return set.parameter("line-percent");
    }

    int fewAnswersBelow() {
        return set.parameter("few-answers-below");
    }

    int lowResponseBelowPercent() {
        return set.parameter("low-response-below-percent");
    }

    int responseDiffersFromPoints() {
        return set.parameter("response-differs-from-points");
    }

    Scores usualScores(Group group) {
        return new Scores(
                usual(group, Dimension.TRUST),
                usual(group, Dimension.IMPORTANCE),
                usual(group, Dimension.RESISTANCE),
                usual(group, Dimension.CHANGE));
    }

    private int usual(Group group, Dimension dimension) {
        return set.parameter(group.code() + "." + dimension.code());
    }

    /** As measured, or where that is not known, as the model has it. */
    Scores scores(Group group, Measurement measurement) {
        return measurement.scores(group).orElseGet(() -> usualScores(group));
    }

    Text scoresInWords(Group group, Measurement measurement) {
        var scores = scores(group, measurement);
        return set.say(
                measurement.scores(group).isPresent() ? "scores.measured" : "scores.usual",
                Map.of(
                        "group", name(group),
                        "trust", scores.sign(Dimension.TRUST),
                        "importance", scores.sign(Dimension.IMPORTANCE),
                        "resistance", scores.sign(Dimension.RESISTANCE),
                        "change", scores.sign(Dimension.CHANGE)));
    }

    Text say(String sentence, Map<String, Text> values) {
        return set.say(sentence, values);
    }

    static Text figure(long figure) {
        return Text.number(BigDecimal.valueOf(figure));
    }
}
