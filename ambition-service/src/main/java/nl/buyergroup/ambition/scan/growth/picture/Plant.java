package nl.buyergroup.ambition.scan.growth.picture;

import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Part;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;

/** A group as a plant: the surface of its crown is its share, the stem grows with the place of the group. */
record Plant(double x, double ground, int number, Part part, GrowthWords words) {
    /** The crown of a group that is everybody. */
    private static final double LARGEST = 158;

    private static final double TALLEST = 346;
    private static final double SEED = 9;
    private static final double[] STEMS = {48, 112, 188};

    void draw(Canvas canvas) {
        double radius = LARGEST * Math.sqrt(part.share() / 100);
        double stem = Math.min(STEMS[number], TALLEST - 2 * radius);
        canvas.draw(Path.of(x, ground, x, ground - stem), Ink.line(Shade.GREEN, 5));
        for (int pair = 0; pair < 2 * number; pair++) {
            leaves(canvas, 22 + pair * 36, stem);
        }
        crown(canvas, Math.max(radius, SEED), ground - stem - Math.max(radius, SEED));
    }

    private void leaves(Canvas canvas, double height, double stem) {
        if (height + 38 < stem) {
            leaf(canvas, height, 1);
            leaf(canvas, height + 9, -1);
        }
    }

    private void leaf(Canvas canvas, double height, int way) {
        var path = new Path()
                .move(at(0, -height))
                .quad(at(way * 10, -height - 26), at(way * 36, -height - 24))
                .quad(at(way * 32, -height - 2), at(0, -height))
                .close();
        canvas.draw(path, Ink.fill(Shade.GREEN));
    }

    private void crown(Canvas canvas, double radius, double y) {
        boolean empty = part.isEmpty();
        var shade = Shade.of(number);
        canvas.draw(
                Form.circle(x, y, radius),
                Ink.fill(empty ? Ink.WHITE : shade.fill())
                        .edge(Shade.GREEN, 2.5)
                        .dashed(empty, 4, 4));
        share(canvas, radius, y, shade);
    }

    private void share(Canvas canvas, double radius, double y, Shade shade) {
        var text = words.percent(part.percent());
        double size = Math.min(46, radius * 1.6 / Pen.of(1, "").bold().width(text));
        if (size < 20 || part.isEmpty()) {
            Pen.of(30, Ink.DARK).bold().middle().write(canvas, x, y - radius - 14, text);
        } else {
            Pen.of(size, shade.ink()).bold().middle().centre(canvas, x, y, text);
        }
    }

    private Point at(double right, double down) {
        return new Point(x + right, ground + down);
    }
}
