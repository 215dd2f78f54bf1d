package nl.buyergroup.ambition.scan.maturity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.scan.maturity.NextBlocks.NextBlock;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;

/** The profile over the stages; on purpose no single number, because stages need not be filled in order. */
public record MaturityResult(List<Stage> stages, List<NextBlock> next, Text text) {
    static MaturityResult of(List<Block> answers, QuestionSet set) {
        var present = answers.stream().filter(Block::present).map(Block::code).collect(Collectors.toSet());
        var stages = stages(present, set);
        var next = new NextBlocks(set, present, stages).all();
        return new MaturityResult(stages, next, text(stages, set));
    }

    private static List<Stage> stages(Set<String> present, QuestionSet set) {
        return set.groups().stream().map(group -> Stage.of(group, present, set)).toList();
    }

    private static Text text(List<Stage> stages, QuestionSet set) {
        if (stages.stream().noneMatch(Stage::lacksBlocks)) {
            return set.say("profile.all");
        }
        var fullest = stages.stream().max(Comparator.comparing(Stage::share)).orElseThrow();
        return fullest.present() == 0 ? set.say("profile.none") : some(fullest, stages, set);
    }

    private static Text some(Stage fullest, List<Stage> stages, QuestionSet set) {
        var furthest = set.say("profile.some", Map.of("stages", named(fullest, stages, set)));
        return Phrase.join(List.of(furthest, set.say("profile.order")));
    }

    /** More than one stage can be the fullest. */
    private static Text named(Stage fullest, List<Stage> stages, QuestionSet set) {
        return Phrase.list(stages.stream()
                .filter(stage -> stage.share().equals(fullest.share()))
                .map(stage -> set.say("stage.named", Map.of("stage", stage.title(), "counted", stage.text())))
                .toList());
    }
}
