package nl.buyergroup.ambition.scan.maturity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;

/** Which blocks make sense next: the lowest open ones carry the rest, and a stage that is nearly there is soon round. */
record NextBlocks(QuestionSet set, Set<String> present, List<Stage> stages) {
    /** Why a block comes next. */
    public enum Ground {
        LOWEST_OPEN,
        FULLEST_STAGE
    }

    /** A block to work on. */
    public record NextBlock(String code, String stage, Text title, Ground ground, Text text) {}

    List<NextBlock> all() {
        var lowest = open(stages.stream())
                .limit(set.parameter("next-lowest"))
                .map(block -> next(block, Ground.LOWEST_OPEN))
                .toList();
        var named = new HashSet<>(lowest.stream().map(NextBlock::code).toList());
        var fullest = open(fullest())
                .filter(block -> !named.contains(block.code()))
                .limit(set.parameter("next-fullest"))
                .map(block -> next(block, Ground.FULLEST_STAGE));
        return Stream.concat(lowest.stream(), fullest).toList();
    }

    private Stream<Stage> fullest() {
        return stages.stream()
                .filter(stage -> stage.lacksBlocks() && stage.present() > 0)
                .sorted(Comparator.comparing(Stage::share).reversed())
                .limit(1);
    }

    private Stream<QuestionSet.Item> open(Stream<Stage> some) {
        return some.flatMap(stage -> group(stage).items().stream()).filter(block -> !present.contains(block.code()));
    }

    private QuestionSet.Group group(Stage stage) {
        return set.groups().stream()
                .filter(group -> group.code().equals(stage.code()))
                .findFirst()
                .orElseThrow();
    }

    private NextBlock next(QuestionSet.Item block, Ground ground) {
        var stage = stages.stream()
                .filter(one -> group(one).items().contains(block))
                .findFirst()
                .orElseThrow();
        var values = Map.of(
                "block", block.title(),
                "stage", stage.title(),
                "present", Phrase.same(stage.present()),
                "total", Phrase.same(stage.total()));
        return new NextBlock(
                block.code(), stage.code(), block.title(), ground, set.say("next." + Phrase.key(ground), values));
    }
}
