package nl.buyergroup.ambition.wheel.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.buyergroup.ambition.wheel.exchange.spreadsheet.Cell;
import nl.buyergroup.platform.text.Text;

/** What a cell of a workbook means in a column. */
record CellValue(Cell cell) {
    // as many as Excel keeps; beyond them stands noise, such as 4.3499999999999996
    static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** The value, when the cell holds one of the kind. */
    Object as(Kind kind) {
        return switch (cell.type()) {
            case TEXT -> kind.meantBy(cell.text());
            case NUMBER -> number(kind);
            case DATE -> date(kind);
            case PERCENTAGE ->
                throw new Misfit(
                        new Text(
                                "is opgemaakt als percentage: Excel bewaart 50% als 0,5; maak er een gewoon getal van en zet % bij de eenheid",
                                "is formatted as a percentage: Excel keeps 50% as 0.5; make it a plain number and put % with the unit"));
            case BOOLEAN ->
                throw new Misfit(new Text("is WAAR of ONWAAR; typ een tekst", "is TRUE or FALSE; type a text"));
            case ERROR ->
                throw new Misfit(Text.of("geeft een fout: %s", "shows an error: %s", Misfit.quoted(cell.text())));
            case FORMULA_WITHOUT_RESULT ->
                throw new Misfit(new Text(
                        "is een formule zonder uitkomst; open het bestand in Excel en bewaar het, of typ de uitkomst",
                        "is a formula without a result; open the file in Excel and save it, or type the result"));
        };
    }

    private Object number(Kind kind) {
        var number = number();
        if (kind == Kind.DATE) {
            throw new Misfit(Text.of(
                    "%s is geen datum; typ een hele datum",
                    "%s is not a date; type a whole date", Misfit.quoted(number.toPlainString())));
        }
        return kind == Kind.NUMBER ? number : kind.meantBy(number.toPlainString());
    }

    private BigDecimal number() {
        var number = new BigDecimal(cell.text()).round(DIGITS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private Object date(Kind kind) {
        var date = LocalDate.parse(cell.text());
        if (kind == Kind.DATE) {
            return date;
        }
        throw new Misfit(Text.of(
                "is een datum: %s; maak de cel op als tekst of getal",
                "is a date: %s; format the cell as text or number", Text.date(date)));
    }
}
