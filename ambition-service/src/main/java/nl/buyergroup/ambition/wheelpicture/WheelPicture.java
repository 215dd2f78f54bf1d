package nl.buyergroup.ambition.wheelpicture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.ambition.picture.CurvedText;
import nl.buyergroup.ambition.picture.Lettering;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Sector;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.TextBlock;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.wheel.Theme.Pillar;
import nl.buyergroup.ambition.wheel.Theme.Priority;
import nl.buyergroup.ambition.wheel.ValueWheel.State;
import nl.buyergroup.ambition.wheel.WheelView;
import nl.buyergroup.ambition.wheel.WheelView.ThemeView;

/** A wheel as a drawing on one upright A4: the same version gives the same bytes. */
record WheelPicture(WheelView wheel, Words words, Rings rings, List<Slice> slices) {
    private static final double WIDTH = 1000;
    private static final double LEGEND = 1180;

    static String svg(WheelView wheel, Words words) {
        var slices = slices(wheel);
        return new WheelPicture(wheel, words, Rings.of("w" + wheel.id(), words, slices), slices).draw();
    }

    /** Pillar by pillar, in the order in which they were put on the ring. */
    private static List<Slice> slices(WheelView wheel) {
        var themes = wheel.themes().stream()
                .sorted(Comparator.comparing(ThemeView::pillar))
                .toList();
        double sweep = 2 * Math.PI / Math.max(1, themes.size());
        return IntStream.range(0, themes.size())
                .mapToObj(i -> new Slice(i, themes.get(i), new Sector(i * sweep, (i + 1) * sweep, 0, 0)))
                .toList();
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
        svg.leaf("rect", "width", WIDTH, "height", 1414, "fill", "#ffffff");
        heading(svg);
        slices.forEach(slice -> slice(svg, slice));
        pillars(svg);
        hub(svg);
        legend(svg);
        return svg.close().toString();
    }

    /** All themes in words, for who does not see the picture. */
    private String description() {
        var themes = Stream.of(Pillar.values())
                .map(pillar -> words.name(pillar) + ": " + themesOf(pillar))
                .collect(Collectors.joining(". "));
        return words.name(wheel.level()) + ". " + state() + ". " + wheel.ambition() + " " + themes + ".";
    }

    private String themesOf(Pillar pillar) {
        var named = slices.stream()
                .map(Slice::theme)
                .filter(theme -> theme.pillar() == pillar)
                .map(theme -> theme.name() + " (" + words.name(theme.priority()) + ")")
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "–" : named;
    }

    private String state() {
        return wheel.state() == State.ADOPTED ? words.adopted(wheel.adoptedAt()) : words.draft;
    }

    private void heading(Svg svg) {
        var about = words.wheel + " · " + words.name(wheel.level()) + " · " + state();
        svg.text("text", about, "x", 60, "y", 58, "font-size", 20, "fill", Look.QUIET);
        double size = Lettering.wrap(wheel.title(), 40 * Lettering.BOLD, 1, i -> 880, false)
                        .complete()
                ? 40
                : 29;
        var lines = Lettering.wrap(wheel.title(), size * Lettering.BOLD, 2, i -> 880, true)
                .lines();
        for (int i = 0; i < lines.size(); i++) {
            double y = 68 + size * (1 + i * 1.15);
            svg.text("text", lines.get(i), "x", 60, "y", y, "font-size", size, "font-weight", "700", "fill", Look.INK);
        }
    }

    private void slice(Svg svg, Slice slice) {
        svg.open("g").text("title", slice.tooltip(words));
        rings.draw(svg, slice);
        svg.close();
    }

    private void pillars(Svg svg) {
        for (var pillar : Pillar.values()) {
            var own = slices.stream()
                    .filter(slice -> slice.theme().pillar() == pillar)
                    .map(Slice::sector)
                    .toList();
            if (!own.isEmpty()) {
                var run = new Sector(own.get(0).from(), own.get(own.size() - 1).to(), rings.hub(), rings.start());
                pillar(svg, pillar, run);
            }
        }
    }

    private void pillar(Svg svg, Pillar pillar, Sector run) {
        svg.leaf("path", "d", run.outline(), "fill", Look.dark(pillar), "stroke", Look.LINE, "stroke-width", 3);
        var name = words.name(pillar);
        double room = run.widthAt(run.inner()) - 10;
        double size = Math.min(16, 16 * room / Lettering.width(name, 16 * Lettering.BOLD));
        var text = size >= 10 ? name : words.name(pillar).substring(0, 1);
        new CurvedText("w" + wheel.id() + "-" + pillar, run, run.isUpper(), size >= 10 ? size : 14, "#ffffff", "600")
                .draw(svg, room > 14 ? List.of(text) : List.of());
    }

    private void hub(Svg svg) {
        var everything = new Sector(0, 2 * Math.PI, -rings.hub(), rings.hub());
        svg.leaf("circle", "cx", Sector.X, "cy", Sector.Y, "r", rings.hub() - 1, "fill", "#ffffff");
        TextBlock.in(everything, slices.isEmpty() ? words.empty : wheel.ambition(), 22, 12)
                .draw(svg, Look.INK);
    }

    private void legend(Svg svg) {
        label(svg, 60, LEGEND, words.pillars, "600");
        label(svg, 640, LEGEND, words.priority, "600");
        for (var pillar : Pillar.values()) {
            double y = LEGEND + 44 + pillar.ordinal() * 44;
            long count =
                    slices.stream().filter(s -> s.theme().pillar() == pillar).count();
            svg.leaf("circle", "cx", 76, "cy", y - 7, "r", 16, "fill", Look.dark(pillar));
            letter(svg, pillar, y);
            label(svg, 106, y, words.name(pillar) + " – " + words.themes(count), "400");
        }
        var priorities = new ArrayList<Priority>(List.of(Priority.values()));
        priorities.add(null);
        for (int i = 0; i < priorities.size(); i++) {
            priority(svg, priorities.get(i), LEGEND + 44 + i * 36);
        }
    }

    private void letter(Svg svg, Pillar pillar, double y) {
        svg.text(
                "text",
                words.name(pillar).substring(0, 1),
                "x",
                76,
                "y",
                y - 1,
                "font-size",
                16,
                "font-weight",
                "600",
                "fill",
                "#ffffff",
                "text-anchor",
                "middle");
    }

    private void priority(Svg svg, Priority priority, double y) {
        for (int i = 0; i < 3; i++) {
            Look.dot(svg, 648 + i * 20, y - 7, 7, Look.INK, i < Look.dots(priority));
        }
        label(svg, 712, y, words.name(priority), "400");
    }

    private static void label(Svg svg, double x, double y, String text, String weight) {
        svg.text("text", text, "x", x, "y", y, "font-size", 20, "font-weight", weight, "fill", Look.INK);
    }
}
