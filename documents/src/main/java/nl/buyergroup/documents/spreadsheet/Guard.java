package nl.buyergroup.documents.spreadsheet;

import java.util.stream.Collectors;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.dhatim.fastexcel.Worksheet;

/** What Excel offers and refuses while somebody fills in a column: only a first check, reading repeats it all. */
record Guard(Worksheet sheet, Column<?> column, Language language) {
    private static final Text TITLE = new Text("Dit past hier niet", "This does not fit here");
    private static final Text CHOOSE = new Text("Kies uit de lijst.", "Choose from the list.");
    private static final Text NO_DATE =
            new Text("Typ een datum, bijvoorbeeld 31-12-2028.", "Type a date, such as 2028-12-31.");
    private static final Text NO_NUMBER =
            new Text("Typ alleen een getal, zonder eenheid.", "Type only a number, without a unit.");

    /** Guards the cells from the first row to the last in the column at a place. */
    void guard(int first, int last, int at) {
        var cell = letters(at) + (first + 1);
        if (column.kind instanceof Kind.Choice<?> choice) {
            var labels = choice.labels().stream().map(label -> label.in(language));
            list(first, last, at, "\"" + labels.collect(Collectors.joining(",")) + "\"");
        } else if (column.kind instanceof Kind.Words words && words.listedIn() != null) {
            list(first, last, at, filledIn(words.listedIn()));
        } else if (column.kind instanceof Kind.Words) {
            column.longest()
                    .ifPresent(most -> formula(first, last, at, "LEN(" + cell + ")&lt;=" + most, tooLong(most)));
        } else {
            var text = column.kind instanceof Kind.Day ? NO_DATE : NO_NUMBER;
            formula(first, last, at, "ISNUMBER(" + cell + ")", text);
        }
    }

    /** What is filled in in the first column of another sheet, however much. */
    private String filledIn(Sheet source) {
        int first = source.headingRow() + 2;
        var cells = "'" + source.name.in(language).replace("'", "''") + "'!$A$" + first;
        var all = cells + ":$A$" + (first + source.most - 1);
        return "OFFSET(" + cells + ",0,0,MAX(1,COUNTA(" + all + ")),1)";
    }

    private void list(int first, int last, int at, String formula) {
        sheet.range(first, at, last, at)
                .validateWithListByFormula(formula)
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle(TITLE.in(language))
                .error(CHOOSE.in(language));
    }

    private void formula(int first, int last, int at, String formula, Text error) {
        sheet.range(first, at, last, at)
                .validateWithFormula(formula)
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle(TITLE.in(language))
                .error(error.in(language));
    }

    private static Text tooLong(int most) {
        return Text.of(
                "Deze tekst is te lang: hoogstens %s tekens.",
                "This text is too long: at most %s characters.", Text.same(Integer.toString(most)));
    }

    private static String letters(int at) {
        return at < 26 ? String.valueOf((char) ('A' + at)) : letters(at / 26 - 1) + letters(at % 26);
    }
}
