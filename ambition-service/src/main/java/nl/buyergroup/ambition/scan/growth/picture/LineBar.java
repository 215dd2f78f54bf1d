package nl.buyergroup.ambition.scan.growth.picture;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Pen;

/** Everybody who answered on one bar, ambassadors first, with the line and how far two groups are from it. */
record LineBar(Box box, GrowthPicture picture, GrowthWords words) {
    private static final double AWAY = 18;
    private static final int[] ORDER = {2, 1, 0};

    void draw(Canvas canvas) {
        frame(canvas);
        double from = 0;
        for (int group : ORDER) {
            segment(canvas, group, from);
            from += picture.parts().get(group).share();
        }
        line(canvas);
        double ambassadors = picture.ambassadors().share();
        reach(canvas, box.bottom() + 26, ambassadors, words.ambassadors(picture));
        reach(canvas, box.bottom() + 62, ambassadors + picture.followers().share(), words.together(picture));
    }

    private double at(double percent) {
        return box.x() + box.width() * percent / 100;
    }

    private void frame(Canvas canvas) {
        canvas.draw(box, Ink.fill(Ink.WHITE).edge(Shade.GREEN, 2.5));
    }

    private void segment(Canvas canvas, int group, double from) {
        var part = picture.parts().get(group);
        double wide = box.width() * part.share() / 100;
        var shade = Shade.of(group);
        canvas.draw(
                new Box(at(from), box.y(), wide, box.height()),
                Ink.fill(shade.fill()).edge(Shade.GREEN, wide > 0 ? 1.5 : 0));
        name(canvas, at(from), wide, part.name(), shade);
    }

    /** Where the line crosses a name, the name stands behind it. */
    private void name(Canvas canvas, double x, double wide, String name, Shade shade) {
        var pen = Pen.of(17, shade.ink()).bold();
        double line = at(picture.line().percent());
        double need = pen.width(name) + 28;
        boolean before = line < x || line > x + need;
        double start = before ? x : line;
        if (start + need <= x + wide) {
            pen.centre(canvas, start + 14, box.middleY(), name);
        }
    }

    private void line(Canvas canvas) {
        double x = at(picture.line().percent());
        var path = Path.of(x, box.y() - 16, x, box.bottom() + 76);
        canvas.draw(path, Ink.line(Ink.WHITE, 8));
        canvas.draw(path, Ink.line(Ink.DARK, 3).dashed(true, 8, 5));
        var pen = Pen.of(18, Ink.DARK).bold().middle();
        var text = words.line(picture.line().percent());
        double half = pen.width(text) / 2;
        pen.write(canvas, Math.min(Math.max(x, box.x() + half), box.right() - half), box.y() - 23, text);
    }

    /** From nothing to how far a group comes, measured as on a building plan, with the words where there is room. */
    private void reach(Canvas canvas, double y, double percent, String text) {
        double end = at(percent);
        canvas.draw(foot(box.x(), y), Ink.line(Shade.GREEN, 3));
        canvas.draw(foot(end, y), Ink.line(Shade.GREEN, 3));
        canvas.draw(Path.of(box.x(), y, end, y), Ink.line(Shade.GREEN, 3));
        var label = label(text, end);
        canvas.draw(new Box(label.x - 8, y - 13, label.wide() + 16, 26), Ink.fill(Ink.WHITE));
        label.pen.middle().centre(canvas, label.x + label.wide() / 2, y, text);
    }

    private record Label(Pen pen, double x, String text) {
        double wide() {
            return pen.width(text);
        }
    }

    /** Behind the end and the line, else between them, else before both; in smaller letters where that helps. */
    private Label label(String text, double end) {
        double line = at(picture.line().percent());
        double near = Math.min(line, end);
        double far = Math.max(line, end);
        return IntStream.of(18, 17, 16, 15, 14)
                .mapToObj(size -> Pen.of(size, Ink.DARK))
                .flatMap(pen -> Stream.of(
                                room(pen, far, box.right() + AWAY, text),
                                room(pen, near, far, text),
                                room(pen, box.x(), near, text))
                        .flatMap(Optional::stream))
                .findFirst()
                .orElseGet(() -> new Label(Pen.of(14, Ink.DARK), far + AWAY, text));
    }

    private static Optional<Label> room(Pen pen, double from, double to, String text) {
        return from + 2 * AWAY + pen.width(text) <= to
                ? Optional.of(new Label(pen, from + AWAY, text))
                : Optional.empty();
    }

    private static Path foot(double x, double y) {
        return Path.of(x, y - 8, x, y + 8);
    }
}
