package nl.buyergroup.ambition.suggestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.buyergroup.ambition.Text;
import nl.buyergroup.ambition.suggestion.Suggestion.Benchmark;
import nl.buyergroup.ambition.suggestion.Suggestion.Own;

/** Why a package is suggested, in words that explain themselves. */
final class Reasons {
    private Reasons() {}

    /** @param benchmark null when no mean was published of this package */
    static Text own(Own own, BigDecimal total, boolean hotspot, Benchmark benchmark, Effect effect, boolean hasGoal) {
        var sentences = new ArrayList<Text>();
        sentences.add(size(own, total));
        if (hotspot) {
            sentences.add(Sentence.of(
                    "It is a hotspot: one of the largest packages, which together make up at least 80%% of it.",
                    "Het is een hotspot: een van de grootste pakketten, die er samen ten minste 80%% van zijn."));
        }
        sentences.add(besideOthers(benchmark));
        sentences.add(saving(benchmark, effect));
        if (!own.measured()) {
            sentences.add(Sentence.of(
                    "The figure was carried forward from an earlier year and is less certain: measure it first.",
                    "Het cijfer is overgenomen uit een eerder jaar en minder zeker: meet het eerst."));
        }
        return withGoal(sentences, hasGoal);
    }

    static Text ofOthers(Benchmark benchmark, Effect effect, boolean hasGoal) {
        var sentences = new ArrayList<Text>();
        sentences.add(Sentence.of(
                "On average %s kg CO2e per FTE at %s organisations in the benchmark of %s.",
                "Gemiddeld %s kg CO2e per fte bij %s organisaties in de benchmark van %s.",
                benchmark.meanKgCo2ePerFte(),
                benchmark.organisations(),
                benchmark.year()));
        sentences.add(Sentence.of(
                "If you are like them, half of it saves %s kg; your own figure is not known here.",
                "Als u op hen lijkt, scheelt de helft daarvan %s kg; uw eigen cijfer is hier niet bekend.",
                effect.savedKgCo2ePerFte()));
        return withGoal(sentences, hasGoal);
    }

    private static Text size(Own own, BigDecimal total) {
        return Sentence.of(
                "This package is %s%% of your footprint of %s: %s of %s kg CO2e per FTE.",
                "Dit pakket is %s%% van uw voetafdruk van %s: %s van de %s kg CO2e per fte.",
                own.share().movePointRight(2),
                own.year(),
                own.kgCo2ePerFte(),
                total);
    }

    private static Text besideOthers(Benchmark benchmark) {
        if (benchmark == null) {
            return Sentence.of(
                    "No mean of this package has been published.", "Van dit pakket is geen gemiddelde gepubliceerd.");
        }
        if (benchmark.isExceeded()) {
            return Sentence.of(
                    "That is %s kg above the mean of %s organisations in the benchmark of %s, which is %s kg.",
                    "Dat is %s kg boven het gemiddelde van %s organisaties in de benchmark van %s, dat %s kg is.",
                    benchmark.gapKgCo2ePerFte(),
                    benchmark.organisations(),
                    benchmark.year(),
                    benchmark.meanKgCo2ePerFte());
        }
        return Sentence.of(
                "That is not above the mean of %s organisations in the benchmark of %s, which is %s kg.",
                "Dat is niet boven het gemiddelde van %s organisaties in de benchmark van %s, dat %s kg is.",
                benchmark.organisations(),
                benchmark.year(),
                benchmark.meanKgCo2ePerFte());
    }

    private static Text saving(Benchmark benchmark, Effect effect) {
        if (benchmark != null && benchmark.isExceeded()) {
            return Sentence.of(
                    "Coming down to half of that mean saves %s kg per FTE.",
                    "Dalen tot de helft van dat gemiddelde scheelt %s kg per fte.", effect.savedKgCo2ePerFte());
        }
        return Sentence.of(
                "Halving your figure saves %s kg per FTE.",
                "Uw cijfer halveren scheelt %s kg per fte.", effect.savedKgCo2ePerFte());
    }

    private static Text withGoal(List<Text> sentences, boolean hasGoal) {
        if (hasGoal) {
            sentences.add(Sentence.of(
                    "Your organisation already has a goal on it.", "Uw organisatie heeft er al een doel voor."));
        }
        return Sentence.joined(sentences);
    }
}
