package nl.buyergroup.ambition.wheel.picture;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.picture.Lettering;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;

/** A wheel as a drawing on one upright A4: the same content gives the same bytes. */
public record WheelPicture(WheelDrawing wheel, Words words) {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 1414;
    private static final double LEFT = 60;

    public static String svg(WheelDrawing wheel, Words words) {
        return new WheelPicture(wheel, words).draw();
    }

    private String draw() {
        var svg = new Svg();
        var id = "w" + wheel.id();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 1000 1414",
                "role",
                "img",
                "lang",
                words.language,
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-family",
                Lettering.FONTS);
        svg.text("title", words.wheel + ": " + wheel.title(), "id", id + "-title");
        svg.text("desc", description(), "id", id + "-desc");
        svg.leaf("rect", "width", WIDTH, "height", HEIGHT, "fill", "#ffffff");
        heading(svg);
        Disc.of(wheel, words, wheel.ambition()).draw(svg);
        new WheelLegend(wheel, words).draw(svg);
        return svg.close().toString();
    }

    /** All themes in words, for who does not see the picture. */
    public String description() {
        var themes = Stream.of(Pillar.values())
                .map(pillar -> words.name(pillar) + ": " + themesOf(pillar))
                .collect(Collectors.joining(". "));
        return words.name(wheel.level()) + ". " + state() + ". " + wheel.ambition() + " " + themes + ".";
    }

    private String themesOf(Pillar pillar) {
        var named = wheel.pieces().stream()
                .filter(theme -> theme.pillar() == pillar)
                .map(theme -> theme.name() + " (" + words.name(theme.priority())
                        + (theme.goals() == 0 ? "" : ", " + words.goals(theme.goals())) + ")")
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "–" : named;
    }

    private String state() {
        var state = wheel.adoptedAt() == null ? words.draft : words.adopted(wheel.adoptedAt());
        return wheel.number() > 1 ? words.version(wheel.number()) + " · " + state : state;
    }

    private void heading(Svg svg) {
        var about = words.wheel + " · " + words.name(wheel.level()) + " · " + state();
        Pen.of(20, Look.QUIET).write(svg, LEFT, 58, about);
        var pen = Pen.of(40, Look.INK).bold();
        double size = pen.width(wheel.title()) <= WIDTH - 2 * LEFT ? 40 : 29;
        var lines = Lettering.wrap(wheel.title(), pen.sized(size).estimate(), 2, i -> WIDTH - 2 * LEFT, true)
                .lines();
        for (int i = 0; i < lines.size(); i++) {
            pen.sized(size).write(svg, LEFT, 68 + size * (1 + i * 1.15), lines.get(i));
        }
    }
}
