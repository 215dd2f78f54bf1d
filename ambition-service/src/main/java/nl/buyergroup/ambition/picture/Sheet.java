package nl.buyergroup.ambition.picture;

import java.util.function.Consumer;

/** One A4 on its side, with what a reader who does not see it needs. */
public record Sheet(String id, Words words, String about, String title, String description) {
    public static final double WIDTH = 1414;
    public static final double HEIGHT = 1000;
    public static final double MARGIN = 60;
    /** Where the heading ends. */
    public static final double TOP = 138;

    private static final double LARGE = 38;
    private static final double SMALL = 25;

    public String draw(Consumer<Svg> content) {
        var svg = open();
        svg.text("title", about + ": " + title, "id", id + "-title");
        svg.text("desc", description, "id", id + "-desc");
        svg.leaf("rect", "width", WIDTH, "height", HEIGHT, "fill", "#ffffff");
        heading(svg);
        content.accept(svg);
        return svg.close().toString();
    }

    private Svg open() {
        return new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 1414 1000",
                        "role",
                        "img",
                        "lang",
                        words.language,
                        "aria-labelledby",
                        id + "-title " + id + "-desc",
                        "font-family",
                        Lettering.FONTS);
    }

    private void heading(Svg svg) {
        double room = WIDTH - 2 * MARGIN;
        Pen.of(19, Look.QUIET).writeIn(svg, MARGIN, 54, about, room);
        var large = Pen.of(LARGE, Look.INK).bold();
        if (large.width(title) <= room) {
            large.write(svg, MARGIN, 102, title);
        } else {
            Paragraph.wrapped(large.sized(SMALL), title, room, 2).write(svg, MARGIN, 64);
        }
    }
}
