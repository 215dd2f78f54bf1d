package nl.buyergroup.ambition.wheel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.exchange.WheelDocument.GoalOf;
import nl.buyergroup.ambition.wheel.exchange.WheelDocument.QualitativeGoalOf;
import nl.buyergroup.ambition.wheel.exchange.WheelDocument.ThemeOf;
import nl.buyergroup.documents.spreadsheet.Filled;
import nl.buyergroup.documents.spreadsheet.Row;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Readable;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class RoundTripTest {
    private static final Readable.Check READABLE = new Readable.Check();
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Property(tries = 150)
    void workbookBringsBackWhatWasExported(@ForAll("wheels") WheelDocument wheel, @ForAll Language language) {
        assertSame(wheel, WheelBook.SPREADSHEET.read(WheelBook.SPREADSHEET.write(wheel::rows, language)));
    }

    @Property(tries = 150)
    void jsonBringsBackWhatWasExported(@ForAll("wheels") WheelDocument wheel) throws JsonProcessingException {
        assertSame(wheel, JsonFile.read(JSON.writeValueAsBytes(wheel)));
    }

    @Example
    void anotherProgramReadsTheSame() throws IOException {
        var bytes = WheelBook.SPREADSHEET.write(Documents.small()::rows, Language.NL);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var goal = workbook.getSheet("Doelen").getRow(2);
            var format = new DataFormatter(java.util.Locale.forLanguageTag("nl-NL"));
            assertEquals("Restafval", goal.getCell(1).getStringCellValue());
            assertEquals("omlaag", goal.getCell(3).getStringCellValue());
            assertEquals(84.5, goal.getCell(4).getNumericCellValue());
            assertEquals("31-12-2024", format.formatCellValue(goal.getCell(5)));
            assertEquals(
                    LocalDate.of(2027, 12, 31),
                    goal.getCell(7).getLocalDateTimeCellValue().toLocalDate());
            var formula = workbook.getSheet("Thema's").getRow(4).getCell(2);
            assertEquals(CellType.STRING, formula.getCellType());
            assertEquals("=SOM(A1)", formula.getStringCellValue());
            assertEquals("@", formula.getCellStyle().getDataFormatString());
            assertEquals(8, workbook.getSheet("Doelen").getDataValidations().size());
        }
    }

    @Example
    void anEmptyWorkbookHasNothingWrongButWhatIsToBeFilledIn() {
        var read = WheelBook.SPREADSHEET.read(WheelBook.SPREADSHEET.write(WheelDocument.empty()::rows, Language.EN));
        assertEquals(List.of(), read.mistakes().all());
        assertEquals(Map.of(), read.form(WheelBook.WHEEL).values());
        assertEquals(List.of(), read.rows(WheelBook.THEMES));
    }

    private static void assertSame(WheelDocument wheel, Filled read) {
        assertEquals(List.of(), read.mistakes().all());
        for (var sheet : WheelBook.SPREADSHEET.sheets()) {
            assertEquals(
                    wheel.rows(sheet).stream().map(RoundTripTest::plain).toList(),
                    read.rows(sheet).stream().map(RoundTripTest::plain).toList());
        }
    }

    /** 133 and 133.0 are the same number. */
    private static Map<String, Object> plain(Row row) {
        var plain = new TreeMap<String, Object>();
        row.values()
                .forEach((column, value) -> plain.put(
                        column.key(),
                        value instanceof BigDecimal number
                                ? number.stripTrailingZeros().toPlainString()
                                : value));
        return plain;
    }

    @Provide
    Arbitrary<WheelDocument> wheels() {
        return Combinators.combine(
                        Arbitraries.of(Level.class),
                        text(120),
                        text(2000),
                        themes().list().ofMaxSize(5),
                        goals().list().ofMaxSize(5),
                        Combinators.combine(text(60), text(300), dates())
                                .as(QualitativeGoalOf::new)
                                .list()
                                .ofMaxSize(5))
                .as((level, title, ambition, themes, goals, others) ->
                        new WheelDocument(WheelDocument.FORMAT, 1, level, title, ambition, themes, goals, others));
    }

    private static Arbitrary<ThemeOf> themes() {
        return Combinators.combine(
                        text(60),
                        Arbitraries.of(Pillar.class),
                        text(1000).injectNull(0.2),
                        Arbitraries.of(Priority.class).injectNull(0.2))
                .as(ThemeOf::new);
    }

    private static Arbitrary<GoalOf> goals() {
        return Combinators.combine(
                        text(60),
                        Arbitraries.of("waste", "hot-drinks").injectNull(0.3),
                        text(120),
                        text(40),
                        Arbitraries.of(Direction.class),
                        numbers(),
                        dates(),
                        numbers())
                .as((theme, code, indicator, unit, direction, baseline, date, target) ->
                        new GoalOf(theme, code, indicator, unit, direction, baseline, date, target, date.plusYears(2)));
    }

    /** Texts as the wheel keeps them, with what trips a spreadsheet among them. */
    private static Arbitrary<String> text(int most) {
        var odd = Arbitraries.of(
                "=1+1",
                "+31 6",
                "-",
                "@SUM(A1)",
                "_x0041_",
                "a_x005F_x000D_",
                "a\r\nb",
                "a\rb",
                "tab\tin",
                "<&>\"'",
                "2030",
                "1.234",
                "TRUE",
                "31-12-2027",
                "😀 é ü ﷽",
                "a  b",
                "#N/A",
                "''a",
                "%s %d",
                "]]>");
        var any = Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(most)
                .map(RoundTripTest::readable)
                .map(text -> Normalizer.normalize(text, Form.NFC))
                .map(String::strip)
                .filter(text -> text.length() <= most && !text.isBlank() && READABLE.isValid(text, null));
        return Arbitraries.oneOf(any, odd);
    }

    private static String readable(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999999.999999"), new BigDecimal("999999999999999.999999"))
                .ofScale(6);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 109_000).map(LocalDate.of(1900, 1, 1)::plusDays);
    }
}
