package nl.buyergroup.documents.spreadsheet.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Tells dates and percentages from plain numbers: a workbook keeps all of them as numbers, with a format. */
final class CellTypes implements Xml.Visitor {
    // the formats that every workbook has without naming them (ECMA-376, 18.8.30)
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);
    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);
    private static final int MOST_DAYS = 200_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_FORMAT = 255; // as Excel has it
    // what says nothing about the kind of value; also where it is left open, so that nothing is looked through twice
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"?|\\[[^]]*]?|\\\\.|_.|\\*.");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([Ee][+-]?\\d{1,3})?");

    private final List<Cell.Type> byStyle = new ArrayList<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Cell.Type> byFormat = new HashMap<>();
    private final boolean since1904;
    private boolean inStyles;

    CellTypes(WorkbookParts parts, String styles, boolean since1904) {
        this.since1904 = since1904;
        parts.walkIfThere(styles, this);
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        switch (element) {
            case "numFmt" -> define(Xml.attribute(at, "numFmtId"), Xml.attribute(at, "formatCode"));
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles) {
                    byStyle.add(byFormat.computeIfAbsent(Xml.attribute(at, "numFmtId"), this::type));
                }
            }
            default -> {
                // fonts, borders and fills tell nothing
            }
        }
    }

    @Override
    public void end(String element) {
        inStyles &= !element.equals("cellXfs");
    }

    private void define(String format, String code) {
        if (code.length() > LONGEST_FORMAT) {
            throw WorkbookParts.unreadable();
        }
        formats.put(format, code);
    }

    private Cell.Type type(String format) {
        int id = Xml.index(format);
        var code = DECORATION.matcher(formats.getOrDefault(format, "")).replaceAll("");
        if (DATES.contains(id) || code.matches("(?is).*[dmyhs].*") && !code.equalsIgnoreCase("general")) {
            return Cell.Type.DATE;
        }
        return PERCENTAGES.contains(id) || code.contains("%") ? Cell.Type.PERCENTAGE : Cell.Type.NUMBER;
    }

    /** A number of the file as what its style makes of it. */
    Cell number(String reference, String style, String text) {
        try {
            var number = number(text);
            int index = Math.max(0, Xml.index(style));
            var type = index < byStyle.size() ? byStyle.get(index) : Cell.Type.NUMBER;
            return type == Cell.Type.DATE
                    ? new Cell(reference, type, date(number).toString())
                    : new Cell(reference, type, text);
        } catch (NumberFormatException | DateTimeException e) {
            return new Cell(reference, Cell.Type.ERROR, text);
        }
    }

    /** A number such as Excel has them: another one could be written out in a thousand million digits. */
    private static BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text);
    }

    private LocalDate date(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
            throw new DateTimeException("not a day");
        }
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days.intValue());
        }
        // Excel thinks that 1900 had a 29 February
        return LocalDate.of(1899, 12, days.intValue() < 60 ? 31 : 30).plusDays(days.intValue());
    }
}
