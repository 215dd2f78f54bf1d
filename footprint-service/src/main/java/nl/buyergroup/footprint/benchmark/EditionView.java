package nl.buyergroup.footprint.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.footprint.disclosure.Verdict;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition with its lines when it is published, with its preview while it is a draft. */
public record EditionView(
        UUID id,
        int year,
        String title,
        BenchmarkEdition.Status status,
        Instant createdAt,
        Instant publishedAt,
        @Schema(description = "Every organisation counts once in a mean, whatever its size.") Weighting weighting,
        List<BenchmarkLine> lines,
        List<PreviewLine> preview,
        @JsonIgnore long version) {
    public enum Weighting {
        EQUAL
    }

    public enum Outcome {
        SHOWN,
        WITHHELD
    }

    /** What will happen to a package, in words and without any figure. */
    public record PreviewLine(String packageCode, Outcome outcome, Text why) {
        static PreviewLine from(String packageCode, Verdict verdict) {
            return switch (verdict) {
                case SHOWN -> new PreviewLine(packageCode, Outcome.SHOWN, null);
                case TOO_FEW ->
                    withheld(
                            packageCode,
                            new Text(
                                    "Er deden te weinig onafhankelijke organisaties mee om elk van hen onherkenbaar te"
                                            + " houden.",
                                    "Too few independent organisations took part to hide each of them."));
                case GIVES_AWAY ->
                    withheld(
                            packageCode,
                            new Text(
                                    "Dit cijfer kan, alleen of naast een eerdere editie, één organisatie herkenbaar"
                                            + " maken.",
                                    "This figure, alone or next to an earlier edition, could give one organisation"
                                            + " away."));
            };
        }

        private static PreviewLine withheld(String packageCode, Text why) {
            return new PreviewLine(packageCode, Outcome.WITHHELD, why);
        }
    }

    static EditionView published(BenchmarkEdition edition) {
        return view(edition, edition.lines(), null);
    }

    static EditionView draft(BenchmarkEdition edition, Map<String, Verdict> verdicts) {
        var preview = verdicts.entrySet().stream()
                .map(e -> PreviewLine.from(e.getKey(), e.getValue()))
                .toList();
        return view(edition, null, preview);
    }

    static EditionView summary(BenchmarkEdition edition) {
        return view(edition, null, null);
    }

    private static EditionView view(BenchmarkEdition edition, List<BenchmarkLine> lines, List<PreviewLine> preview) {
        return new EditionView(
                edition.id(),
                edition.year(),
                edition.title(),
                edition.status(),
                edition.createdAt(),
                edition.publishedAt(),
                Weighting.EQUAL,
                lines,
                preview,
                edition.version());
    }
}
