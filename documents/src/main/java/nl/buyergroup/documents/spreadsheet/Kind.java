package nl.buyergroup.documents.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buyergroup.documents.spreadsheet.xlsx.Cell;
import nl.buyergroup.platform.text.Text;

/** What kind of value a column holds: how it is read from a cell, and written for a person. */
sealed interface Kind<T> {
    // as many as Excel keeps; beyond them stands noise, such as 4.3499999999999996
    MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** The value, when the cell holds one of the kind. */
    default T in(Cell cell) {
        return switch (cell.type()) {
            case TEXT -> meantBy(cell.text());
            case NUMBER -> of(number(cell));
            case DATE -> of(LocalDate.parse(cell.text()));
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

    private static BigDecimal number(Cell cell) {
        var number = new BigDecimal(cell.text()).round(DIGITS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The value that a text means, as written by hand. */
    T meantBy(String text);

    default T of(BigDecimal number) {
        return meantBy(number.toPlainString());
    }

    default T of(LocalDate date) {
        throw new Misfit(Text.of(
                "is een datum: %s; maak de cel op als tekst of getal",
                "is a date: %s; format the cell as text or number", Text.date(date)));
    }

    Text written(T value);

    /** A text of its own, or one that stands in the first column of another sheet too. */
    record Words(Sheet listedIn) implements Kind<String> {
        @Override
        public String meantBy(String text) {
            return text;
        }

        @Override
        public Text written(String value) {
            return Text.same(value);
        }
    }

    /** A number without a unit. */
    record Number() implements Kind<BigDecimal> {
        @Override
        public BigDecimal meantBy(String text) {
            return WrittenNumber.read(text);
        }

        @Override
        public BigDecimal of(BigDecimal number) {
            return number;
        }

        @Override
        public Text written(BigDecimal value) {
            return Text.same(value.toPlainString());
        }
    }

    /** A day. */
    record Day() implements Kind<LocalDate> {
        @Override
        public LocalDate meantBy(String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                throw new Misfit(Text.of(
                        "“%s” is tekst en geen datum; typ de datum opnieuw, of schrijf die als 2027-12-31",
                        "“%s” is a text and not a date; type the date again, or write it as 2027-12-31",
                        Misfit.quoted(text)));
            }
        }

        @Override
        public LocalDate of(BigDecimal number) {
            throw new Misfit(Text.of(
                    "%s is geen datum; typ een hele datum",
                    "%s is not a date; type a whole date", Misfit.quoted(number.toPlainString())));
        }

        @Override
        public LocalDate of(LocalDate date) {
            return date;
        }

        @Override
        public Text written(LocalDate value) {
            return Text.same(value.toString());
        }
    }

    /** One of a few, known by the name of the constant and by its label in either language. */
    record Choice<E extends Enum<E>>(List<E> all, Function<E, Text> label) implements Kind<E> {
        @Override
        public E meantBy(String text) {
            var name = text.strip();
            return all.stream()
                    .filter(one -> names(one).anyMatch(name::equalsIgnoreCase))
                    .findFirst()
                    .orElseThrow(() -> new Misfit(Text.of(
                            "“%s” is hier niet bekend; kies uit: %s",
                            "“%s” is not known here; choose from: %s", Misfit.quoted(text), Misfit.listed(labels()))));
        }

        private Stream<String> names(E one) {
            return Stream.of(one.name(), label.apply(one).nl(), label.apply(one).en());
        }

        List<Text> labels() {
            return all.stream().map(label).toList();
        }

        @Override
        public Text written(E value) {
            return label.apply(value);
        }
    }
}
