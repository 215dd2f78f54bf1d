package nl.buyergroup.ambition.scan.xcurve.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture.Item;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Paragraph;
import nl.buyergroup.documents.drawing.Pen;

/** Actions below each other in one or two columns, as large as shows them all; else as many as fit, and how many more. */
record ActionList(Setting form, List<Row> rows, boolean complete) {
    private static final double LEADING = 1.25;
    private static final double BETWEEN = 0.38;

    /** One way to set the list; without states it has dots. */
    private record Setting(Box box, XCurveWords words, boolean states, double size, int columns, int mostLines) {
        private Pen pen() {
            return Pen.of(size, Ink.DARK);
        }

        private Pen quiet() {
            return Pen.of(Math.max(11, size * 0.8), Ink.QUIET).end();
        }

        private double indent() {
            return size * (states ? 1.45 : 0.9);
        }

        private Box column(int number) {
            return box.column(number, columns, size * 1.6);
        }

        private double room(Item item) {
            double state = states ? quiet().width(words.name(item.state())) + size * 0.6 : 0;
            return column(0).width() - indent() - state;
        }

        private Paragraph title(Item item) {
            return Paragraph.wrapped(pen(), item.title(), room(item), mostLines);
        }
    }

    private record Row(int column, double y, Item item, Paragraph title) {}

    static ActionList in(
            Box box, XCurveWords words, boolean states, List<Item> items, double largest, double smallest) {
        var forms = new ArrayList<Setting>();
        for (double size = largest; size >= Math.min(largest, smallest + 2); size -= 1) {
            forms.add(new Setting(box, words, states, size, 1, 4));
        }
        for (double size = smallest + 3; size >= smallest; size -= 1) {
            forms.add(new Setting(box, words, states, size, 2, 3));
        }
        forms.add(new Setting(box, words, states, smallest, 2, 2));
        forms.add(new Setting(box, words, states, smallest, 2, 1));
        return forms.stream()
                .map(form -> set(form, items))
                .reduce((a, b) -> a.isAsGoodAs(b) ? a : b)
                .orElseThrow();
    }

    /** Nothing cut off is best; else the most actions; else the larger letters, which come first. */
    private boolean isAsGoodAs(ActionList other) {
        return complete || !other.complete && rows.size() >= other.rows.size();
    }

    /** Columns of about one height where everything fits. */
    private static ActionList set(Setting form, List<Item> items) {
        double low = form.box.bottom();
        return DoubleStream.iterate(form.box.middleY(), y -> y < low, y -> y + form.size)
                .filter(y -> form.columns > 1)
                .mapToObj(y -> set(form, items, y))
                .filter(ActionList::complete)
                .findFirst()
                .orElseGet(() -> set(form, items, low));
    }

    private static ActionList set(Setting form, List<Item> items, double bottom) {
        var rows = new ArrayList<Row>();
        int column = 0;
        double y = form.box.y();
        for (var item : items) {
            var title = form.title(item);
            boolean full = y + title.height() > bottom;
            if (full && column + 1 == form.columns) {
                break;
            }
            column += full ? 1 : 0;
            y = full ? form.box.y() : y;
            rows.add(new Row(column, y, item, title));
            y += title.height() + form.size * BETWEEN;
        }
        boolean whole = rows.stream().allMatch(row -> row.title.complete());
        return new ActionList(form, rows, whole && rows.size() == items.size());
    }

    /** Everything in one column and in letters of at least this size. */
    boolean isRoomy(double size) {
        return complete && form.columns == 1 && form.size >= size;
    }

    /** The last place is for the number of those that did not fit. */
    void draw(Canvas canvas, String colour, int all) {
        int shown = rows.size() == all ? all : Math.max(0, rows.size() - 1);
        rows.subList(0, shown).forEach(row -> draw(canvas, row, colour));
        if (shown < rows.size()) {
            var row = rows.get(shown);
            double x = form.column(row.column).x() + form.indent();
            form.pen().bold().in(colour).centre(canvas, x, middle(row), form.words.more(all - shown));
        }
    }

    private void draw(Canvas canvas, Row row, String colour) {
        var column = form.column(row.column);
        double radius = form.size * (form.states ? 0.42 : 0.2);
        double x = column.x() + radius + 1;
        if (form.states) {
            new StateMark(x, middle(row), radius, colour).draw(canvas, row.item.state());
            form.quiet().centre(canvas, column.right(), middle(row), form.words.name(row.item.state()));
        } else {
            canvas.draw(Form.circle(x, middle(row), radius), Ink.fill(colour));
        }
        row.title.write(canvas, column.x() + form.indent(), row.y);
    }

    private double middle(Row row) {
        return row.y + form.size * LEADING / 2;
    }
}
