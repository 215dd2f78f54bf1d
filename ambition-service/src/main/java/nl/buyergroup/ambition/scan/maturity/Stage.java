package nl.buyergroup.ambition.scan.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;

/** How much of one stage is present; reconstructed stages have blocks that we wrote ourselves. */
public record Stage(
        String code, Text title, int present, int total, int sharePercent, boolean reconstructed, Text text) {
    static Stage of(QuestionSet.Group group, Set<String> present, QuestionSet set) {
        int there = (int) group.items().stream()
                .filter(block -> present.contains(block.code()))
                .count();
        int total = group.items().size();
        var text = set.say("stage.counted", Map.of("present", Phrase.same(there), "total", Phrase.same(total)));
        return new Stage(group.code(), group.title(), there, total, percent(there, total), group.reconstructed(), text);
    }

    private static int percent(int part, int whole) {
        return share(part, whole)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    BigDecimal share() {
        return share(present, total);
    }

    boolean lacksBlocks() {
        return present < total;
    }
}
