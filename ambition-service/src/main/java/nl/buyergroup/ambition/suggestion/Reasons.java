package nl.buyergroup.ambition.suggestion;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.buyergroup.ambition.suggestion.Suggestion.Benchmark;
import nl.buyergroup.ambition.suggestion.Suggestion.Own;
import nl.buyergroup.platform.text.Text;

/** Why a package is suggested, in words that explain themselves. */
final class Reasons {
    private static final Text HOTSPOT = new Text(
            "Het is een hotspot: een van de grootste pakketten, die er samen ten minste 80% van zijn.",
            "It is a hotspot: one of the largest packages, which together make up at least 80% of it.");
    private static final Text CARRIED_FORWARD = new Text(
            "Het cijfer is overgenomen uit een eerder jaar en minder zeker: meet het eerst.",
            "The figure was carried forward from an earlier year and is less certain: measure it first.");
    private static final Text NO_MEAN =
            new Text("Van dit pakket is geen gemiddelde gepubliceerd.", "No mean of this package has been published.");
    private static final Text HAS_GOAL =
            new Text("Uw organisatie heeft er al een doel voor.", "Your organisation already has a goal on it.");

    private Reasons() {}

    /** @param benchmark null when no mean was published of this package */
    static Text own(Own own, BigDecimal total, boolean hotspot, Benchmark benchmark, Effect effect, boolean hasGoal) {
        var sentences = new ArrayList<Text>();
        sentences.add(size(own, total));
        if (hotspot) {
            sentences.add(HOTSPOT);
        }
        sentences.add(benchmark == null ? NO_MEAN : besideOthers(benchmark));
        sentences.add(saving(benchmark, effect));
        if (!own.measured()) {
            sentences.add(CARRIED_FORWARD);
        }
        return withGoal(sentences, hasGoal);
    }

    static Text ofOthers(Benchmark benchmark, Effect effect, boolean hasGoal) {
        var sentences = new ArrayList<Text>();
        sentences.add(Text.of(
                "Gemiddeld %s kg CO2e per fte bij %s organisaties in de benchmark van %s.",
                "On average %s kg CO2e per FTE at %s organisations in the benchmark of %s.",
                figure(benchmark.meanKgCo2ePerFte()),
                whole(benchmark.organisations()),
                whole(benchmark.year())));
        sentences.add(Text.of(
                "Als u op hen lijkt, scheelt de helft daarvan %s kg; uw eigen cijfer is hier niet bekend.",
                "If you are like them, half of it saves %s kg; your own figure is not known here.",
                figure(effect.savedKgCo2ePerFte())));
        return withGoal(sentences, hasGoal);
    }

    private static Text size(Own own, BigDecimal total) {
        return Text.of(
                "Dit pakket is %s%% van uw voetafdruk van %s: %s van de %s kg CO2e per fte.",
                "This package is %s%% of your footprint of %s: %s of %s kg CO2e per FTE.",
                figure(own.share().movePointRight(2)),
                whole(own.year()),
                figure(own.kgCo2ePerFte()),
                figure(total));
    }

    private static Text besideOthers(Benchmark benchmark) {
        var beside = benchmark.isExceeded()
                ? Text.of("%s kg boven", "%s kg above", figure(benchmark.gapKgCo2ePerFte()))
                : new Text("niet boven", "not above");
        return Text.of(
                "Dat is %s het gemiddelde van %s organisaties in de benchmark van %s, dat %s kg is.",
                "That is %s the mean of %s organisations in the benchmark of %s, which is %s kg.",
                beside,
                whole(benchmark.organisations()),
                whole(benchmark.year()),
                figure(benchmark.meanKgCo2ePerFte()));
    }

    private static Text saving(Benchmark benchmark, Effect effect) {
        var what = benchmark != null && benchmark.isExceeded()
                ? new Text("Dalen tot de helft van dat gemiddelde", "Coming down to half of that mean")
                : new Text("Uw cijfer halveren", "Halving your figure");
        return Text.of(
                "%s scheelt %s kg per fte.", "%s saves %s kg per FTE.", what, figure(effect.savedKgCo2ePerFte()));
    }

    private static Text withGoal(List<Text> sentences, boolean hasGoal) {
        if (hasGoal) {
            sentences.add(HAS_GOAL);
        }
        return new Text(
                sentences.stream().map(Text::nl).collect(joining(" ")),
                sentences.stream().map(Text::en).collect(joining(" ")));
    }

    private static Text figure(BigDecimal number) {
        return Text.number(number.setScale(2, RoundingMode.HALF_UP));
    }

    /** A year or a count: without separators. */
    private static Text whole(int number) {
        return Text.same(Integer.toString(number));
    }
}
