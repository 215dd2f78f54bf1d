package nl.buyergroup.ambition.wheel.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.wheel.picture.WheelDrawing.Piece;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Sector;

/** One theme with its place on the wheel. */
record Slice(Piece theme, Sector sector) {
    /** Pillar by pillar, in the order in which they were put on the ring. */
    static List<Slice> of(WheelDrawing wheel) {
        var themes = wheel.pieces().stream()
                .sorted(Comparator.comparing(Piece::pillar))
                .toList();
        double sweep = 2 * Math.PI / Math.max(1, themes.size());
        return IntStream.range(0, themes.size())
                .mapToObj(i -> new Slice(themes.get(i), new Sector(Disc.CENTRE, i * sweep, (i + 1) * sweep, 0, 0)))
                .toList();
    }

    String colour() {
        return Look.dark(theme.pillar());
    }

    String tint() {
        return Look.tint(theme.pillar(), theme.priority());
    }

    /** A double edge tells that a theme comes from the wheel above. */
    void edge(Canvas canvas, double radius) {
        if (theme.inherited()) {
            var outer = sector.line(radius, true);
            canvas.draw(outer, Ink.line(Ink.DARK, 3));
        }
    }

    /** All of it, for who points at the slice. */
    String tooltip(WheelWords words) {
        var elaboration = theme.elaboration() == null ? "" : ". " + theme.elaboration();
        var goals = theme.goals() == 0 ? "" : ", " + words.goals(theme.goals());
        var inherited = theme.inherited() ? ", " + words.inherited() : "";
        return theme.name() + " (" + words.name(theme.pillar()) + ", "
                + words.priority().toLowerCase(java.util.Locale.ROOT) + ": " + words.name(theme.priority()) + goals
                + inherited + ")" + elaboration;
    }
}
