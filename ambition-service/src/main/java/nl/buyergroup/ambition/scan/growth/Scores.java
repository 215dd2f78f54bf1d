package nl.buyergroup.ambition.scan.growth;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a group scores, from −2 (−−) to +2 (++). */
@Schema(name = "GrowthScores")
public record Scores(
        @NotNull @Min(-2) @Max(2) Integer trust,
        @NotNull @Min(-2) @Max(2) Integer importance,
        @NotNull @Min(-2) @Max(2) Integer resistance,
        @NotNull @Min(-2) @Max(2) Integer change) {
    private static final List<String> SIGNS = List.of("−−", "−", "+/−", "+", "++");

    /** What is scored. */
    public enum Dimension {
        TRUST,
        IMPORTANCE,
        RESISTANCE,
        CHANGE;

        String code() {
            return Phrase.key(this);
        }
    }

    public int of(Dimension dimension) {
        return switch (dimension) {
            case TRUST -> trust;
            case IMPORTANCE -> importance;
            case RESISTANCE -> resistance;
            case CHANGE -> change;
        };
    }

    public Text sign(Dimension dimension) {
        return Phrase.same(SIGNS.get(of(dimension) + 2));
    }

    /** Higher is better, but for resistance. */
    BigDecimal rank(Dimension dimension) {
        return BigDecimal.valueOf(dimension == Dimension.RESISTANCE ? -resistance : of(dimension));
    }
}
