package nl.buyergroup.ambition.suggestion;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buyergroup.ambition.Text;

/** Sentences with figures, written as each language writes them. */
final class Sentence {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final int MOST_DECIMALS = 2;

    private Sentence() {}

    /** Every {@code %s} stands for a fact; the facts come in the same order in both languages. */
    static Text of(String en, String nl, Object... facts) {
        return new Text(filled(DUTCH, nl, facts), filled(Locale.UK, en, facts));
    }

    static Text joined(List<Text> sentences) {
        return new Text(
                sentences.stream().map(Text::nl).collect(joining(" ")),
                sentences.stream().map(Text::en).collect(joining(" ")));
    }

    private static String filled(Locale language, String sentence, Object... facts) {
        return sentence.formatted(
                Stream.of(facts).map(fact -> written(language, fact)).toArray());
    }

    /** A year is no amount: only decimals get separators. */
    private static Object written(Locale language, Object fact) {
        if (fact instanceof BigDecimal figure) {
            var format = NumberFormat.getInstance(language);
            format.setRoundingMode(RoundingMode.HALF_UP);
            format.setMaximumFractionDigits(MOST_DECIMALS);
            return format.format(figure);
        }
        return fact;
    }
}
