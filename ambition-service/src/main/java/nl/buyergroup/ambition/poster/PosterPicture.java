package nl.buyergroup.ambition.poster;

import nl.buyergroup.ambition.picture.Box;
import nl.buyergroup.ambition.picture.Lettering;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Paragraph;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Sector;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurveDrawing;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.picture.Disc;

/** A poster for the wall, an upright A2: the ambition to be read from afar, all else from nearby. */
public record PosterPicture(VisionPoster poster, PosterWords words, XCurvePicture curve) {
    private static final double WIDTH = 2000;
    private static final double HEIGHT = 2828;
    private static final double MARGIN = 130;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double BOTTOM = HEIGHT - 150;
    private static final double CURVE = 830;
    private static final double LEGEND = 90;
    /** How much larger letters are than on an A4. */
    private static final double LETTERS = 1.15;

    private static final int COLUMNS = 3;

    public static String svg(VisionPoster poster, Words language) {
        var curve = poster.curve() == null ? null : XCurvePicture.of(poster.curve(), language);
        return new PosterPicture(poster, new PosterWords(language), curve).draw();
    }

    private String draw() {
        var svg = new Svg();
        var id = "p" + poster.wheel().id();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 2000 2828",
                "role",
                "img",
                "lang",
                words.words().language,
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-family",
                Lettering.FONTS);
        svg.text("title", words.title(poster), "id", id + "-title");
        svg.text("desc", words.description(poster, curve), "id", id + "-desc");
        svg.leaf("rect", "width", WIDTH, "height", HEIGHT, "fill", "#ffffff");
        ribbon(svg);
        body(svg, heading(svg));
        footer(svg);
        return svg.close().toString();
    }

    private static void ribbon(Svg svg) {
        double part = WIDTH / Pillar.values().length;
        for (var pillar : Pillar.values()) {
            double x = pillar.ordinal() * part;
            svg.leaf("rect", "x", x, "y", 0, "width", part, "height", 26, "fill", Look.dark(pillar));
        }
    }

    /** @return where it ends */
    private double heading(Svg svg) {
        Pen.of(44, Look.QUIET).writeIn(svg, MARGIN, 150, poster.organisation(), ROOM);
        var title =
                Paragraph.fitted(Pen.of(50, Look.INK).bold(), 36, poster.wheel().title(), ROOM, 100);
        title.write(svg, MARGIN, 176);
        double top = 176 + title.height() + 34;
        var pen = Pen.of(116, Look.dark(Pillar.ECOLOGICAL_SOCIAL)).bold();
        var ambition = Paragraph.fitted(pen, 32, poster.wheel().ambition(), ROOM, curve == null ? 480 : 400);
        ambition.write(svg, MARGIN, top);
        return top + ambition.height() + 56;
    }

    private void body(Svg svg, double top) {
        if (curve == null) {
            wheelAboveGoals(svg, top);
        } else {
            wheelBesideGoals(svg, top);
            curve(svg);
        }
    }

    private void wheelAboveGoals(Svg svg, double top) {
        double goals = AimList.height(poster.aims().size(), COLUMNS, 2);
        double room = BOTTOM - top - LEGEND - goals;
        double size = Math.min(ROOM, room);
        wheel(svg, new Box((WIDTH - size) / 2, top + (room - size) / 2, size, size));
        new PosterLegend(words.words(), WIDTH / 2, top + room + 30).draw(svg);
        aims(svg, new Box(MARGIN, BOTTOM - goals, ROOM, goals), COLUMNS);
    }

    private void wheelBesideGoals(Svg svg, double top) {
        double height = BOTTOM - CURVE - LEGEND - top;
        double most = poster.aims().isEmpty() ? ROOM : ROOM - 560;
        double size = Math.min(height, most);
        double x = poster.aims().isEmpty() ? (WIDTH - size) / 2 : MARGIN;
        wheel(svg, new Box(x, top + (height - size) / 2, size, size));
        new PosterLegend(words.words(), WIDTH / 2, BOTTOM - CURVE - LEGEND / 2).draw(svg);
        double beside = MARGIN + size + 70;
        aims(svg, new Box(beside, top, WIDTH - MARGIN - beside, height), 1);
    }

    private void wheel(Svg svg, Box box) {
        double scale = Math.round(1000 * box.width() / (2 * Disc.RADIUS + 10)) / 1000.0;
        var move = Svg.number(box.middleX() - scale * Sector.X) + " " + Svg.number(box.middleY() - scale * Sector.Y);
        svg.open("g", "transform", "translate(" + move + ") scale(" + scale + ")");
        Disc.of(poster.wheel(), words.words(), words.middle()).draw(svg);
        svg.close();
    }

    private void aims(Svg svg, Box box, int columns) {
        new AimList(box, columns, poster.aims(), words).draw(svg);
    }

    private void curve(Svg svg) {
        double top = BOTTOM - CURVE + 30;
        Pen.of(40, Look.INK).bold().write(svg, MARGIN, top + 34, words.way());
        XCurveDrawing.place(svg, new Box(MARGIN, top + 64, ROOM, CURVE - 110), curve, words.words(), LETTERS);
    }

    private void footer(Svg svg) {
        double y = HEIGHT - 112;
        svg.leaf("rect", "x", MARGIN, "y", y, "width", ROOM, "height", 2, "fill", Look.EDGE);
        var pen = Pen.of(26, Look.QUIET);
        var state = words.state(poster);
        pen.write(svg, MARGIN, y + 52, state);
        double room = ROOM - pen.width(state) - 60;
        pen.end().writeIn(svg, WIDTH - MARGIN, y + 52, words.commitment(poster), room);
    }
}
