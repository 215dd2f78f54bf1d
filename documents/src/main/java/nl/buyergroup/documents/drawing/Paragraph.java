package nl.buyergroup.documents.drawing;

import java.util.List;
import java.util.stream.DoubleStream;

/** Lines of text below each other, of about one length: a last word alone looks lost. */
public record Paragraph(Pen pen, List<String> lines, boolean complete) {
    private static final double LINE = 1.25;

    /** In the pen's size or, when that does not show all, a smaller one; what does not fit then is cut off. */
    public static Paragraph fitted(Pen pen, double smallest, String text, double width, double height) {
        for (double size = pen.size(); size > smallest; size -= 1) {
            var paragraph = set(pen.sized(size), text, width, mostLines(height, size), false);
            if (paragraph.complete) {
                return paragraph;
            }
        }
        return wrapped(pen.sized(smallest), text, width, mostLines(height, smallest));
    }

    public static Paragraph wrapped(Pen pen, String text, double width, int mostLines) {
        return set(pen, text, width, mostLines, true);
    }

    private static Paragraph set(Pen pen, String text, double width, int mostLines, boolean breakWords) {
        var widest = Lettering.wrap(text, pen.estimate(), mostLines, i -> width, breakWords);
        if (!widest.complete() || widest.lines().size() < 2) {
            return new Paragraph(pen, widest.lines(), widest.complete());
        }
        int count = widest.lines().size();
        var even = DoubleStream.of(0.55, 0.65, 0.75, 0.85, 0.92)
                .mapToObj(share -> Lettering.wrap(text, pen.estimate(), count, i -> share * width, false))
                .filter(Lettering.Lines::complete)
                .findFirst()
                .orElse(widest);
        return new Paragraph(pen, even.lines(), true);
    }

    private static int mostLines(double height, double size) {
        return (int) Math.max(1, Math.floor((height + 0.01) / (size * LINE)));
    }

    public double height() {
        return lines.size() * pen.size() * LINE;
    }

    /** @param top the upper edge of the first line */
    public void write(Canvas canvas, double x, double top) {
        for (int i = 0; i < lines.size(); i++) {
            pen.centre(canvas, x, top + (i + 0.5) * pen.size() * LINE, lines.get(i));
        }
    }

    public void writeAround(Canvas canvas, double x, double middle) {
        write(canvas, x, middle - height() / 2);
    }
}
