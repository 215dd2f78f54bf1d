package nl.buyergroup.documents.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadsheetTest {
    enum Measure {
        SMALL,
        LARGE;

        Text label() {
            return this == SMALL ? new Text("klein", "small") : new Text("groot", "large");
        }
    }

    record Thing(@NotBlank @Size(max = 10) String name, @NotNull Measure size, @NotNull LocalDate boughtOn) {}

    private static final Column<String> OWNER =
            Column.text("owner", new Text("Eigenaar", "Owner"), 30).needed();
    private static final Column<String> NAME = Column.text("name", new Text("Naam", "Name"), 20)
            .as(Thing.class, "name")
            .help(new Text("Hoe heet het?", "What is it called?"), new Text("stoel", "chair"));
    private static final Column<Measure> SIZE = Column.choice(
                    "size", new Text("Maat", "Size"), 12, Measure.class, Measure::label)
            .as(Thing.class, "size");
    private static final Column<BigDecimal> PRICE = Column.number("price", new Text("Prijs", "Price"), 12);
    private static final Column<LocalDate> BOUGHT =
            Column.date("boughtOn", new Text("Gekocht", "Bought"), 14).as(Thing.class, "boughtOn");
    private static final Sheet BOX = Sheet.form(new Text("Doos", "Box"), OWNER);
    private static final Sheet THINGS =
            Sheet.list("things", new Text("Dingen", "Things"), 5, 20, NAME, SIZE, PRICE, BOUGHT);
    private static final Column<String> THING = Column.listed("thing", new Text("Ding", "Thing"), 20, THINGS);
    private static final Sheet LOANS = Sheet.list("loans", new Text("Leningen", "Loans"), 0, 100_000, THING, PRICE);
    private static final Spreadsheet BOOK = new Spreadsheet(
            new Guide(new Text("Zo werkt het", "How it works"), List.of(new Text("Vul in.", "Fill in."))),
            List.of(BOX, THINGS, LOANS));

    private static byte[] write(int loans, Language language) {
        var rows = Map.of(
                BOX, List.of(Row.of(BOX).with(OWNER, "Jo")),
                THINGS,
                        List.of(Row.of(THINGS)
                                .with(NAME, "stoel")
                                .with(SIZE, Measure.LARGE)
                                .with(PRICE, new BigDecimal("12.5"))
                                .with(BOUGHT, LocalDate.of(2026, 2, 28))),
                LOANS,
                        IntStream.range(0, loans)
                                .mapToObj(i ->
                                        Row.of(LOANS).with(THING, "ding " + i).with(PRICE, BigDecimal.valueOf(i)))
                                .toList());
        return BOOK.write(rows::get, language);
    }

    private static byte[] changed(Consumer<XSSFWorkbook> change) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(write(1, Language.NL)))) {
            change.accept(workbook);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Map<String, String> mistakes(Filled filled) {
        var mistakes = new TreeMap<String, String>();
        for (Reason reason : filled.mistakes().all()) {
            mistakes.put(reason.field(), reason.text().en());
        }
        return mistakes;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsBackWhatItWroteInEitherLanguage(Language language) {
        var read = BOOK.read(write(2, language));
        assertEquals(List.of(), read.mistakes().all());
        assertEquals("Jo", read.form(BOX).get(OWNER));
        var thing = read.rows(THINGS).get(0);
        assertEquals(1, read.rows(THINGS).size());
        assertEquals(Measure.LARGE, thing.get(SIZE));
        assertEquals(new BigDecimal("12.5"), thing.get(PRICE));
        assertEquals(LocalDate.of(2026, 2, 28), thing.get(BOUGHT));
        assertEquals(language == Language.NL ? "Dingen!D3" : "Things!D3", thing.place(BOUGHT));
        assertEquals(
                List.of("ding 0", "ding 1"),
                read.rows(LOANS).stream().map(row -> row.get(THING)).toList());
    }

    @Test
    void makesRoomWithHintsAndGuardsOnlyWhereSomebodyFillsIn() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(write(2, Language.EN)))) {
            assertEquals("Explanation", workbook.getSheetName(0));
            var things = workbook.getSheet("Things");
            assertEquals(
                    "What is it called?\nE.g. chair",
                    things.getRow(0).getCell(0).getStringCellValue());
            assertEquals("Name *", things.getRow(1).getCell(0).getStringCellValue());
            assertEquals(6, things.getLastRowNum());
            assertEquals(4, things.getDataValidations().size());
            var loans = workbook.getSheet("Loans");
            assertEquals("Thing", loans.getRow(0).getCell(0).getStringCellValue());
            assertEquals(2, loans.getLastRowNum());
            assertEquals(0, loans.getDataValidations().size());
        }
    }

    @Test
    void namesEachMistakeByItsSheetAndCell() throws IOException {
        var read = BOOK.read(changed(workbook -> {
            var things = workbook.getSheet("Dingen");
            things.getRow(2).getCell(1).setCellValue("reusachtig");
            things.getRow(2).getCell(2).setCellValue("veel");
            things.getRow(3).createCell(7).setCellValue("los");
            workbook.getSheet("Doos").getRow(0).getCell(0).setCellValue("Baas");
            workbook.removeSheetAt(workbook.getSheetIndex("Leningen"));
        }));
        assertEquals(
                Map.of(
                        "Dingen!B3", "“reusachtig” is not known here; choose from: small, large",
                        "Dingen!C3", "“veel” is not a number; type only the number, such as 133.5",
                        "Dingen!H4", "stands under no heading",
                        "Doos!A1", "missing here: Owner",
                        "Leningen", "the sheet “Loans” is missing"),
                mistakes(read));
        assertNull(read.rows(THINGS).get(0).get(SIZE));
    }

    @Test
    void checksARowByTheRulesOfItsRecord() throws IOException {
        var read = BOOK.read(changed(workbook -> {
            var row = workbook.getSheet("Dingen").getRow(3);
            row.getCell(0).setCellValue("veel te lange naam");
            row.getCell(1).setCellValue("small");
        }));
        assertEquals(2, read.rows(THINGS).size());
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var sound = read.rows(THINGS).stream()
                    .map(row -> read.mistakes()
                            .check(
                                    factory.getValidator(),
                                    row,
                                    new Thing(row.get(NAME), row.get(SIZE), row.get(BOUGHT))))
                    .toList();
            assertEquals(List.of(true, false), sound);
        }
        assertEquals(Set.of("Dingen!A4", "Dingen!D4"), mistakes(read).keySet());
        assertEquals("is not filled in", mistakes(read).get("Dingen!D4"));
    }

    @Test
    void readsManyRows() {
        var read = BOOK.read(write(20_000, Language.NL));
        assertEquals(List.of(), read.mistakes().all());
        assertEquals(20_000, read.rows(LOANS).size());
        assertEquals("Leningen!B20001", read.rows(LOANS).get(19_999).place(PRICE));
        assertEquals(new BigDecimal("19999"), read.rows(LOANS).get(19_999).get(PRICE));
    }

    @Test
    void refusesMoreRowsThanTheSheetMayHave() throws IOException {
        var read = BOOK.read(changed(workbook -> {
            var things = workbook.getSheet("Dingen");
            for (int i = 2; i < 24; i++) {
                var row = things.getRow(i) == null ? things.createRow(i) : things.getRow(i);
                (row.getCell(0) == null ? row.createCell(0) : row.getCell(0)).setCellValue("ding");
            }
        }));
        assertEquals(Map.of("Dingen!A23", "there are more than 20 rows here"), mistakes(read));
        assertEquals(20, read.rows(THINGS).size());
    }
}
