package nl.buyergroup.documents.rendering;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buyergroup.documents.drawing.Drawing;

/** What a picture can be had as; the first is given to who accepts any. */
enum Format {
    SVG(Pictures.SVG, drawing -> SvgFile.of(drawing).getBytes(StandardCharsets.UTF_8)),
    PNG(Pictures.PNG, PngFile::of),
    PDF(Pictures.PDF, PdfFile::of);

    final String mediaType;
    private final Function<Drawing, byte[]> renderer;

    Format(String mediaType, Function<Drawing, byte[]> renderer) {
        this.mediaType = mediaType;
        this.renderer = renderer;
    }

    byte[] render(Drawing drawing) {
        return renderer.apply(drawing);
    }

    /** The one that the reader wants most. */
    static Format wanted(List<MediaType> accepted) {
        return Stream.of(values())
                .filter(format -> format.quality(accepted) > 0)
                .max(Comparator.comparingDouble((Format format) -> format.quality(accepted))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow(NotAcceptableException::new);
    }

    /** What the most exact range says of this format. */
    private double quality(List<MediaType> accepted) {
        var own = MediaType.valueOf(mediaType);
        return accepted.stream()
                .filter(own::isCompatible)
                .max(Comparator.comparing(
                        range -> (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1)))
                .map(range -> Double.parseDouble(range.getParameters().getOrDefault("q", "1")))
                .orElse(0.0);
    }
}
