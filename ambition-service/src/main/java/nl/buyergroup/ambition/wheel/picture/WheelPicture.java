package nl.buyergroup.ambition.wheel.picture;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Lettering;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.platform.text.Language;

/** A wheel as a drawing on one upright A4: the same content gives the same bytes. */
public record WheelPicture(WheelDrawing wheel, WheelWords words) {
    private static final Box PAGE = new Box(0, 0, 1000, 1414);
    private static final double LEFT = 60;
    private static final double ROOM = PAGE.width() - 2 * LEFT;

    public static Drawing of(WheelDrawing wheel, Language language) {
        var picture = new WheelPicture(wheel, new WheelWords(language));
        var title = picture.words.wheel() + ": " + wheel.title();
        return new Drawing("w" + wheel.id(), PAGE, language, title, picture.description(), picture::draw);
    }

    private void draw(Canvas canvas) {
        heading(canvas);
        Disc.of(wheel, words, wheel.ambition()).draw(canvas);
        new WheelLegend(wheel, words).draw(canvas);
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
        var state = wheel.adoptedAt() == null ? words.draft() : words.adopted(wheel.adoptedAt());
        return wheel.number() > 1 ? words.version(wheel.number()) + " · " + state : state;
    }

    private void heading(Canvas canvas) {
        var about = words.wheel() + " · " + words.name(wheel.level()) + " · " + state();
        Pen.of(20, Ink.QUIET).write(canvas, LEFT, 58, about);
        var pen = Pen.of(40, Ink.DARK).bold();
        double size = pen.width(wheel.title()) <= ROOM ? 40 : 29;
        var lines = Lettering.wrap(wheel.title(), pen.sized(size).estimate(), 2, i -> ROOM, true)
                .lines();
        for (int i = 0; i < lines.size(); i++) {
            pen.sized(size).write(canvas, LEFT, 68 + size * (1 + i * 1.15), lines.get(i));
        }
    }
}
