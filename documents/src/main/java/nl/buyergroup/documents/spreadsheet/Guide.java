package nl.buyergroup.documents.spreadsheet;

import java.util.List;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet that explains how to fill in the others.
 *
 * @param steps what to do, in order; what each column asks for comes below it by itself
 */
public record Guide(Text title, List<Text> steps) {
    static final Text NAME = new Text("Uitleg", "Explanation");

    private static final List<Text> HEADINGS = List.of(
            new Text("Tabblad", "Sheet"),
            new Text("Kolom", "Column"),
            new Text("Wat vult u in?", "What do you fill in?"),
            new Text("Hoe lang?", "How long?"),
            new Text("Voorbeeld", "Example"));
    private static final int[] WIDTHS = {22, 22, 56, 24, 64};

    void write(Worksheet page, List<Sheet> sheets, Language language) {
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
        page.hideGridLines();
        page.value(0, 0, title.in(language));
        page.style(0, 0).bold().fontSize(18).fontColor(Look.DARK).set();
        int row = 2;
        for (var text : steps) {
            step(page, row, (row - 1) + ".  " + text.in(language));
            row++;
        }
        row++;
        for (int column = 0; column < WIDTHS.length; column++) {
            page.value(row, column, HEADINGS.get(column).in(language));
            Look.heading(page, row, column);
        }
        for (var sheet : sheets) {
            for (var column : sheet.columns) {
                row++;
                explain(page, row, sheet, column, language);
            }
        }
    }

    private static void step(Worksheet page, int row, String text) {
        page.value(row, 0, text);
        page.range(row, 0, row, WIDTHS.length - 1).merge();
        page.style(row, 0)
                .fontName("Calibri")
                .fontSize(12)
                .fontColor(Look.INK)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        page.rowHeight(row, 22);
    }

    private static void explain(Worksheet page, int row, Sheet sheet, Column<?> column, Language language) {
        var example = column.example().in(language);
        var texts = List.of(
                sheet.name.in(language),
                column.heading(language),
                column.meaning().in(language),
                column.longest().map(most -> length(most).in(language)).orElse(""),
                example);
        for (int i = 0; i < texts.size(); i++) {
            page.value(row, i, texts.get(i));
            Look.cell(page, row, i).set();
        }
        Look.height(page, row, Look.lines(example, WIDTHS[WIDTHS.length - 1]));
    }

    private static Text length(int most) {
        return Text.of("hoogstens %s tekens", "at most %s characters", Text.same(Integer.toString(most)));
    }
}
