package nl.buyergroup.ambition.scan.growth;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Standing;
import nl.buyergroup.ambition.scan.growth.Scores.Dimension;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Kind;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How the employees stand towards change, measured at one day, with the line that was chosen then. */
@Entity
public class GrowthScan extends Scan<GroupCount> {
    private Integer employeesAsked;
    private int linePercent;

    /** A group as it is stored. */
    record KeptGroup(Group group, int respondents, KeptScores scores) {
        static KeptGroup of(GroupCount count) {
            var scores = Optional.ofNullable(count.scores()).map(KeptScores::of);
            return new KeptGroup(count.group(), count.respondents(), scores.orElse(null));
        }

        GroupCount count() {
            return new GroupCount(group, respondents, scores == null ? null : scores.scores());
        }
    }

    /** How a group scores as it is stored. */
    record KeptScores(int trust, int importance, int resistance, int change) {
        static KeptScores of(Scores scores) {
            return new KeptScores(scores.trust(), scores.importance(), scores.resistance(), scores.change());
        }

        Scores scores() {
            return new Scores(trust, importance, resistance, change);
        }
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private List<KeptGroup> groups = List.of();

    protected GrowthScan() {}

    GrowthScan(Start start, int linePercent) {
        super(start);
        this.linePercent = linePercent;
    }

    /** Without a line it keeps the one that it has. */
    void ask(Integer employees, Integer line) {
        employeesAsked = employees;
        linePercent = line == null ? linePercent : line;
    }

    @Override
    public List<GroupCount> answers() {
        return groups.stream().map(KeptGroup::count).toList();
    }

    @Override
    protected void keep(List<GroupCount> answers) {
        groups = answers.stream()
                .sorted(Comparator.comparing(GroupCount::group))
                .map(KeptGroup::of)
                .toList();
    }

    @Override
    protected void mustFit(QuestionSet set, List<GroupCount> news) {
        var misfits = new Measurement(employeesAsked, linePercent, news).misfits();
        if (!misfits.isEmpty()) {
            throw new DomainException(Kind.INVALID, misfits);
        }
    }

    @Override
    protected List<Reason> missing(QuestionSet set) {
        return measurement().missing();
    }

    Measurement measurement() {
        return new Measurement(employeesAsked, linePercent, answers());
    }

    /** Empty as long as something is missing. */
    Optional<GrowthAnswer> answer(QuestionSet set) {
        return measurement().missing().isEmpty()
                ? Optional.of(GrowthAnswer.of(measurement(), new GrowthSet(set)))
                : Optional.empty();
    }

    @Override
    public List<Standing> standings(QuestionSet set) {
        var shares = answer(set).map(GrowthAnswer::shares).orElse(List.of());
        return shares.stream()
                .flatMap(share -> Stream.concat(Stream.of(share(share, set)), scores(share, set)))
                .toList();
    }

    /** More ambassadors are a step forward, more realists one back; more followers may be either. */
    private static Standing share(GrowthAnswer.GroupShare share, QuestionSet set) {
        var rank =
                switch (share.group()) {
                    case ACTIVE_AMBASSADORS -> share.sharePercent();
                    case WAITING_REALISTS -> share.sharePercent().negate();
                    case INTUITIVE_FOLLOWERS -> BigDecimal.ZERO;
                };
        return new Standing(
                share.group().code(),
                set.say("standing.share", Map.of("group", share.name())),
                share.sharePercent().toPlainString(),
                set.say("standing.percent", Map.of("share", Text.number(share.sharePercent()))),
                rank);
    }

    private static Stream<Standing> scores(GrowthAnswer.GroupShare share, QuestionSet set) {
        return Stream.ofNullable(share.scores()).flatMap(scores -> Arrays.stream(Dimension.values())
                .map(dimension -> score(share.group(), share.name(), dimension, scores, set)));
    }

    private static Standing score(Group group, Text name, Dimension dimension, Scores scores, QuestionSet set) {
        var title = Map.of("group", name, "dimension", new GrowthSet(set).name(dimension));
        return new Standing(
                group.code() + "-" + dimension.code(),
                set.say("standing.score", title),
                Integer.toString(scores.of(dimension)),
                scores.sign(dimension),
                scores.rank(dimension));
    }

    Integer employeesAsked() {
        return employeesAsked;
    }

    int linePercent() {
        return linePercent;
    }
}
