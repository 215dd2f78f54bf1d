package nl.buyergroup.ambition.wheel.exchange;

import java.util.List;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that explains how to fill in the others. */
final class Guide {
    static final Text NAME = new Text("Uitleg", "Explanation");

    private static final Text TITLE = new Text("Zo vult u het waardenwiel in", "How to fill in the value wheel");
    private static final List<Text> STEPS = List.of(
            new Text(
                    "Ga de tabbladen onderaan van links naar rechts langs. Vul eerst de thema's in: daarna kiest u ze bij de doelen uit een lijst.",
                    "Go through the sheets at the bottom from left to right. Fill in the themes first: then you can choose them from a list with the goals."),
            new Text(
                    "Schrijf één thema of één doel per regel. Begin op de eerste lege regel onder de kopjes. Er is plaats voor 200 regels.",
                    "Write one theme or one goal per row. Start on the first empty row below the headings. There is room for 200 rows."),
            new Text(
                    "Bij een * moet u iets invullen. De andere vakken mag u leeg laten.",
                    "Where there is a *, you have to fill something in. You may leave the rest empty."),
            new Text(
                    "Ziet u een pijltje naast een vak? Klik erop en kies uit de lijst.",
                    "Do you see an arrow beside a cell? Click on it and choose from the list."),
            new Text(
                    "Typ een getal zonder eenheid. De eenheid, zoals kg of %, zet u in de kolom Eenheid: dus 50 en %, niet 50%.",
                    "Type a number without its unit. Put the unit, such as kg or %, in the column Unit: so 50 and %, not 50%."),
            new Text(
                    "Laat de kopjes en de namen van de tabbladen staan. Wilt u iets voor uzelf opschrijven? Maak dan een eigen tabblad; dat wordt niet gelezen.",
                    "Leave the headings and the names of the sheets as they are. Do you want to write something down for yourself? Make a sheet of your own; it is not read."),
            new Text(
                    "Klaar? Bewaar het bestand als Excel-werkmap (.xlsx) en lees het in op het platform. Klopt er iets niet, dan noemt het platform elk vak, zoals Doelen!F7, en neemt het nog niets over.",
                    "Ready? Save the file as an Excel workbook (.xlsx) and import it on the platform. If something is not right, the platform names each cell, such as Goals!F7, and takes nothing over yet."),
            new Text(
                    "Vervangt u een concept dat er al is? Een thema of doel dat hier niet meer staat, verdwijnt dan ook daar.",
                    "Do you replace a draft that is there already? A theme or goal that is no longer here then disappears there too."));
    private static final List<Text> HEADINGS = List.of(
            new Text("Tabblad", "Sheet"),
            new Text("Kolom", "Column"),
            new Text("Wat vult u in?", "What do you fill in?"),
            new Text("Hoe lang?", "How long?"),
            new Text("Voorbeeld", "Example"));
    private static final int[] WIDTHS = {22, 22, 56, 24, 64};

    private final Worksheet sheet;
    private final Language language;
    private int row;

    private Guide(Worksheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    static void write(Worksheet sheet, Language language) {
        new Guide(sheet, language).write();
    }

    private void write() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.hideGridLines();
        sheet.value(row, 0, TITLE.in(language));
        sheet.style(row, 0).bold().fontSize(18).fontColor(WorkbookWriter.DARK).set();
        row += 2;
        for (int step = 0; step < STEPS.size(); step++) {
            step(step + 1, STEPS.get(step));
        }
        row++;
        headings();
        for (var part : Part.values()) {
            part.columns.forEach(column -> explain(part, column));
        }
    }

    private void step(int number, Text text) {
        sheet.value(row, 0, number + ".  " + text.in(language));
        sheet.range(row, 0, row, WIDTHS.length - 1).merge();
        sheet.style(row, 0)
                .fontName("Calibri")
                .fontSize(12)
                .fontColor(WorkbookWriter.INK)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(row, 22);
        row++;
    }

    private void headings() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.value(row, column, HEADINGS.get(column).in(language));
            WorkbookWriter.heading(sheet, row, column);
        }
        row++;
    }

    private void explain(Part part, Column column) {
        var hint = Hint.of(column);
        var texts = List.of(
                part.sheet.in(language),
                WorkbookWriter.heading(column, language),
                hint.meaning().in(language),
                length(column),
                hint.example().in(language));
        for (int i = 0; i < texts.size(); i++) {
            sheet.value(row, i, texts.get(i));
            sheet.style(row, i)
                    .fontName("Calibri")
                    .fontColor(WorkbookWriter.INK)
                    .horizontalAlignment("left")
                    .indent(1)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(WorkbookWriter.LINE)
                    .set();
        }
        WorkbookWriter.height(sheet, row, WorkbookWriter.lines(hint.example().in(language), WIDTHS[WIDTHS.length - 1]));
        row++;
    }

    private String length(Column column) {
        return column.longest()
                .map(most -> Text.of("hoogstens %s tekens", "at most %s characters", Text.same(most.toString()))
                        .in(language))
                .orElse("");
    }
}
