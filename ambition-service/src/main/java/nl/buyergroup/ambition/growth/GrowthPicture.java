package nl.buyergroup.ambition.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What there is to draw of a measurement, in the language of the reader.
 *
 * @param answered how many people answered, and asked how many could have
 * @param groups from little to much sustainable behaviour
 */
public record GrowthPicture(
        String id, String title, LocalDate on, int answered, int asked, List<Part> groups, Line line) {
    /**
     * A group.
     *
     * @param percent null while nobody answered
     * @param scores empty where there are none to show
     * @param tooFew whether that is because the group is too small
     * @param focus whether energy is best put here now
     */
    public record Part(String name, int people, BigDecimal percent, List<Score> scores, boolean tooFew, boolean focus) {
        double share() {
            return percent == null ? 0 : percent.doubleValue();
        }
    }

    /** @param value from −2 to +2 */
    public record Score(String name, int value) {
        static final List<String> SIGNS = List.of("−−", "−", "+/−", "+", "++");

        String sign() {
            return SIGNS.get(value + 2);
        }
    }

    /** Where the line is, and how many percentage points ambassadors, and followers with them, lack; zero on the line. */
    public record Line(int percent, BigDecimal ambassadorsLack, BigDecimal togetherLack) {}

    Part followers() {
        return groups.get(1);
    }

    Part ambassadors() {
        return groups.get(2);
    }
}
