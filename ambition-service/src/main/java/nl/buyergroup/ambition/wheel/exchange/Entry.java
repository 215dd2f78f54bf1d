package nl.buyergroup.ambition.wheel.exchange;

import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.dhatim.fastexcel.Worksheet;

/** What Excel offers and refuses while somebody fills in a column: a first help, the import checks it all again. */
record Entry(Worksheet sheet, Column column, Language language) {
    private static final Text TITLE = new Text("Dit past hier niet", "This does not fit here");

    void guard(int first, int last, int at) {
        var cell = letter(at) + (first + 1);
        if (column.kind.isChoice()) {
            list(first, last, at, "\"" + String.join(",", column.kind.labels(language)) + "\"");
        } else if (column.kind == Kind.THEME) {
            list(first, last, at, themes());
        } else if (column.kind == Kind.TEXT) {
            column.longest()
                    .ifPresent(most -> formula(first, last, at, "LEN(" + cell + ")&lt;=" + most, tooLong(most)));
        } else {
            formula(first, last, at, "ISNUMBER(" + cell + ")", notA(column.kind));
        }
    }

    /** The themes that are filled in on their own sheet, however many. */
    private String themes() {
        int first = WorkbookWriter.HEADING_ROW + 2;
        var names = "'" + Part.THEMES.sheet.in(language).replace("'", "''") + "'!$A$" + first;
        var all = names + ":$A$" + (first + Part.MOST_ROWS - 1);
        return "OFFSET(" + names + ",0,0,MAX(1,COUNTA(" + all + ")),1)";
    }

    private void list(int first, int last, int at, String formula) {
        sheet.range(first, at, last, at)
                .validateWithListByFormula(formula)
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle(TITLE.in(language))
                .error(new Text("Kies uit de lijst.", "Choose from the list.").in(language));
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

    private static Text notA(Kind kind) {
        return kind == Kind.DATE
                ? new Text("Typ een datum, bijvoorbeeld 31-12-2028.", "Type a date, such as 2028-12-31.")
                : new Text("Typ alleen een getal, zonder eenheid.", "Type only a number, without a unit.");
    }

    private static String letter(int at) {
        return String.valueOf((char) ('A' + at));
    }
}
