package nl.buyergroup.documents.drawing;

import java.util.function.Consumer;
import nl.buyergroup.platform.text.Language;

/** One A4 on its side, with what a reader who does not see it needs. */
public record Sheet(String id, Language language, String about, String title, String description) {
    public static final double WIDTH = 1414;
    public static final double HEIGHT = 1000;
    public static final double MARGIN = 60;
    /** Where the heading ends. */
    public static final double TOP = 138;

    private static final double LARGE = 38;
    private static final double SMALL = 25;

    public Drawing with(Consumer<Canvas> content) {
        var page = new Box(0, 0, WIDTH, HEIGHT);
        return new Drawing(id, page, language, about + ": " + title, description, canvas -> {
            heading(canvas);
            content.accept(canvas);
        });
    }

    private void heading(Canvas canvas) {
        double room = WIDTH - 2 * MARGIN;
        Pen.of(19, Ink.QUIET).writeIn(canvas, MARGIN, 54, about, room);
        var large = Pen.of(LARGE, Ink.DARK).bold();
        if (large.width(title) <= room) {
            large.write(canvas, MARGIN, 102, title);
        } else {
            Paragraph.wrapped(large.sized(SMALL), title, room, 2).write(canvas, MARGIN, 64);
        }
    }
}
