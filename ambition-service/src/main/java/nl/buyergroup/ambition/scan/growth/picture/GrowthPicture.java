package nl.buyergroup.ambition.scan.growth.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buyergroup.ambition.scan.growth.Group;
import nl.buyergroup.ambition.scan.growth.GroupCount;
import nl.buyergroup.ambition.scan.growth.GrowthScanView;
import nl.buyergroup.ambition.scan.growth.Scores;
import nl.buyergroup.ambition.scan.growth.Scores.Dimension;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.drawing.Lettering;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Language;

/**
 * What there is to draw of a measurement, in the language of the reader.
 *
 * @param asked null while it is not told
 * @param parts the groups from little to much sustainable behaviour
 */
public record GrowthPicture(
        String id, LocalDate on, boolean draft, int answered, Integer asked, List<Part> parts, Line line) {
    /**
     * A group.
     *
     * @param percent null while the measurement has gaps
     * @param scores empty where there are none to show
     * @param tooFew whether that is because the group is too small
     * @param focus whether energy is best put here now
     */
    public record Part(String name, int people, BigDecimal percent, List<Score> scores, boolean tooFew, boolean focus) {
        double share() {
            return percent == null ? 0 : percent.doubleValue();
        }

        boolean isEmpty() {
            return share() == 0;
        }
    }

    public record Score(String name, int value, String sign) {}

    /** Where the line is, and how many percentage points ambassadors, and followers with them, lack; zero on the line. */
    public record Line(int percent, BigDecimal ambassadorsLack, BigDecimal togetherLack) {}

    public static GrowthPicture of(GrowthScanView scan, QuestionSet set, Language language) {
        var parts = Arrays.stream(Group.values())
                .map(group -> part(group, scan, set, language))
                .toList();
        int answered = scan.groups().stream().mapToInt(GroupCount::respondents).sum();
        var base = scan.scan();
        boolean draft = base.completedAt() == null;
        return new GrowthPicture(
                base.id().toString(), base.takenOn(), draft, answered, scan.employeesAsked(), parts, line(scan));
    }

    private static Line line(GrowthScanView scan) {
        if (scan.answer() == null) {
            return new Line(scan.linePercent(), null, null);
        }
        var line = scan.answer().line();
        return new Line(
                line.percent(),
                line.ambassadors().pointsToGo(),
                line.ambassadorsAndFollowers().pointsToGo());
    }

    private static Part part(Group group, GrowthScanView scan, QuestionSet set, Language language) {
        var count = scan.groups().stream().filter(one -> one.group() == group).findFirst();
        var answer = Optional.ofNullable(scan.answer());
        return new Part(
                set.item(Phrase.key(group)).orElseThrow().title().in(language),
                count.map(GroupCount::respondents).orElse(0),
                answer.map(it -> it.shares().get(group.ordinal()).sharePercent())
                        .orElse(null),
                count.map(GroupCount::scores)
                        .map(scores -> scores(scores, set, language))
                        .orElse(List.of()),
                count.filter(GroupCount::tooFewForScores).isPresent(),
                answer.filter(it -> it.focus().group() == group).isPresent());
    }

    private static List<Score> scores(Scores scores, QuestionSet set, Language language) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Score(
                        Lettering.capital(set.item(Phrase.key(dimension))
                                .orElseThrow()
                                .title()
                                .in(language)),
                        scores.of(dimension),
                        scores.sign(dimension).in(language)))
                .toList();
    }

    Part followers() {
        return parts.get(1);
    }

    Part ambassadors() {
        return parts.get(2);
    }
}
