package nl.buyergroup.ambition.poster;

import nl.buyergroup.ambition.scan.xcurve.picture.XCurveDrawing;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture;
import nl.buyergroup.ambition.wheel.Theme.Pillar;
import nl.buyergroup.ambition.wheel.picture.Disc;
import nl.buyergroup.ambition.wheel.picture.Look;
import nl.buyergroup.ambition.wheel.picture.WheelWords;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Paragraph;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.platform.text.Language;

/** A poster for the wall, an upright A2: the ambition to be read from afar, all else from nearby. */
public record PosterPicture(VisionPoster poster, PosterWords words, XCurvePicture curve) {
    private static final double WIDTH = 2000;
    private static final double HEIGHT = 2828;
    private static final Box PAGE = new Box(0, 0, WIDTH, HEIGHT);
    private static final double MARGIN = 130;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double BOTTOM = HEIGHT - 150;
    private static final double CURVE = 830;
    private static final double LEGEND = 90;
    /** How much larger letters are than on an A4. */
    private static final double LETTERS = 1.15;

    private static final int COLUMNS = 3;

    public static Drawing of(VisionPoster poster, Language language) {
        var curve = poster.curve() == null ? null : XCurvePicture.of(poster.curve(), language);
        var words = new PosterWords(new WheelWords(language));
        var picture = new PosterPicture(poster, words, curve);
        var id = "p" + poster.wheel().id();
        return new Drawing(id, PAGE, language, words.title(poster), words.description(poster, curve), picture::draw);
    }

    private void draw(Canvas canvas) {
        ribbon(canvas);
        body(canvas, heading(canvas));
        footer(canvas);
    }

    private static void ribbon(Canvas canvas) {
        double part = WIDTH / Pillar.values().length;
        for (var pillar : Pillar.values()) {
            double x = pillar.ordinal() * part;
            canvas.draw(new Box(x, 0, part, 26), Ink.fill(Look.dark(pillar)));
        }
    }

    /** @return where it ends */
    private double heading(Canvas canvas) {
        Pen.of(44, Ink.QUIET).writeIn(canvas, MARGIN, 150, poster.organisation(), ROOM);
        var title =
                Paragraph.fitted(Pen.of(50, Ink.DARK).bold(), 36, poster.wheel().title(), ROOM, 100);
        title.write(canvas, MARGIN, 176);
        double top = 176 + title.height() + 34;
        var pen = Pen.of(116, Look.dark(Pillar.ECOLOGICAL_SOCIAL)).bold();
        var ambition = Paragraph.fitted(pen, 32, poster.wheel().ambition(), ROOM, curve == null ? 480 : 400);
        ambition.write(canvas, MARGIN, top);
        return top + ambition.height() + 56;
    }

    private void body(Canvas canvas, double top) {
        if (curve == null) {
            wheelAboveGoals(canvas, top);
        } else {
            wheelBesideGoals(canvas, top);
            curve(canvas);
        }
    }

    private void wheelAboveGoals(Canvas canvas, double top) {
        double goals = AimList.height(poster.aims().size(), COLUMNS, 2);
        double room = BOTTOM - top - LEGEND - goals;
        double size = Math.min(ROOM, room);
        wheel(canvas, new Box((WIDTH - size) / 2, top + (room - size) / 2, size, size));
        new PosterLegend(words.words(), WIDTH / 2, top + room + 30).draw(canvas);
        aims(canvas, new Box(MARGIN, BOTTOM - goals, ROOM, goals), COLUMNS);
    }

    private void wheelBesideGoals(Canvas canvas, double top) {
        double height = BOTTOM - CURVE - LEGEND - top;
        double most = poster.aims().isEmpty() ? ROOM : ROOM - 560;
        double size = Math.min(height, most);
        double x = poster.aims().isEmpty() ? (WIDTH - size) / 2 : MARGIN;
        wheel(canvas, new Box(x, top + (height - size) / 2, size, size));
        new PosterLegend(words.words(), WIDTH / 2, BOTTOM - CURVE - LEGEND / 2).draw(canvas);
        double beside = MARGIN + size + 70;
        aims(canvas, new Box(beside, top, WIDTH - MARGIN - beside, height), 1);
    }

    private void wheel(Canvas canvas, Box box) {
        double scale = Math.round(1000 * box.width() / (2 * Disc.RADIUS + 10)) / 1000.0;
        double x = box.middleX() - scale * Disc.CENTRE.x();
        double y = box.middleY() - scale * Disc.CENTRE.y();
        var disc = Disc.of(poster.wheel(), words.words(), words.middle());
        canvas.moved(x, y, scale, () -> disc.draw(canvas));
    }

    private void aims(Canvas canvas, Box box, int columns) {
        new AimList(box, columns, poster.aims(), words).draw(canvas);
    }

    private void curve(Canvas canvas) {
        double top = BOTTOM - CURVE + 30;
        Pen.of(40, Ink.DARK).bold().write(canvas, MARGIN, top + 34, words.way());
        XCurveDrawing.place(canvas, new Box(MARGIN, top + 64, ROOM, CURVE - 110), curve, words.language(), LETTERS);
    }

    private void footer(Canvas canvas) {
        double y = HEIGHT - 112;
        canvas.draw(new Box(MARGIN, y, ROOM, 2), Ink.fill(Ink.EDGE));
        var pen = Pen.of(26, Ink.QUIET);
        var state = words.state(poster);
        pen.write(canvas, MARGIN, y + 52, state);
        double room = ROOM - pen.width(state) - 60;
        pen.end().writeIn(canvas, WIDTH - MARGIN, y + 52, words.commitment(poster), room);
    }
}
