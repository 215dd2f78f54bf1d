package nl.buyergroup.ambition.wheel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookFileTest {
    private final EditedWorkbook workbook = EditedWorkbook.small();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doelen!E3|133,5 kg|is geen getal",
                "Doelen!E3|1.234|duizendtal",
                "Doelen!F3|31-12-2027|geen datum",
                "Doelen!F3|volgend jaar|geen datum",
                "Doelen!D3|zijwaarts|kies uit: omlaag, omhoog",
                "Thema's!B3|groen|kies uit: ecologisch en sociaal, samenwerking, gedragsverandering",
                "Thema's!D3|urgent|kies uit: hoog, midden, laag",
                "Wiel!B1|provincie|kies uit: organisatie, afdeling, product of dienst"
            })
    void namesTheCellOfATextThatDoesNotFit(String place, String text, String message) {
        var mistakes = workbook.text(place, text).mistakes();
        assertEquals(Set.of(place), mistakes.keySet());
        assertTrue(mistakes.get(place).contains(message), mistakes::toString);
    }

    @Test
    void namesAllMistakesAtOnce() {
        var mistakes = workbook.text("Doelen!E3", "veel")
                .text("Doelen!G4", "meer")
                .text("Thema's!B4", "x")
                .text("Wiel!B1", "x")
                .mistakes();
        assertEquals(Set.of("Doelen!E3", "Doelen!G4", "Thema's!B4", "Wiel!B1"), mistakes.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"COLLABORATION", "samenwerking", "Collaboration", " SAMENWERKING "})
    void knowsAChoiceByEachOfItsNames(String written) {
        var read =
                WheelBook.SPREADSHEET.read(workbook.text("Thema's!B3", written).bytes());
        assertEquals(
                "COLLABORATION",
                read.rows(WheelBook.THEMES).get(0).get(WheelBook.PILLAR).toString());
    }

    @Test
    void takesNumbersAsPeopleWriteThem() {
        assertEquals(new BigDecimal("133.5"), target(cell -> cell.setCellValue("133,5")));
        assertEquals(new BigDecimal("4.35"), target(cell -> cell.setCellValue(4.3499999999999996)));
        assertEquals(new BigDecimal("0.3"), target(cell -> cell.setCellValue(0.1 + 0.2)));
        assertEquals(new BigDecimal("1200000"), target(cell -> cell.setCellValue(1.2e6)));
        assertEquals(new BigDecimal("-7"), target(cell -> cell.setCellValue(-7)));
    }

    @Test
    void takesTheSavedResultOfAFormulaAndCalculatesNothing() {
        assertEquals(new BigDecimal("42"), target(cell -> {
            cell.setCellFormula("84/2");
            cell.getCTCell().setV("42");
        }));
        assertEquals(new BigDecimal("7"), target(cell -> {
            cell.setCellFormula("1+1");
            cell.getCTCell().setV("7");
        }));
        mistake(
                cell -> {
                    cell.setCellFormula("84/2");
                    cell.getCTCell().unsetV();
                },
                "formule zonder uitkomst");
        mistake(
                cell -> {
                    cell.setCellFormula("1/0");
                    cell.setCellErrorValue((byte) 7);
                },
                "#DIV/0!");
    }

    @Test
    void warnsWhereExcelShowsOtherThanItKeeps() {
        mistake(
                cell -> {
                    cell.setCellValue(0.5);
                    format(cell, "0%");
                },
                "50% als 0,5");
        mistake(
                cell -> {
                    cell.setCellValue(LocalDate.of(2027, 1, 1));
                    format(cell, "d mmm yyyy");
                },
                "is een datum: 1 januari 2027");
        mistake(cell -> cell.setCellValue(true), "WAAR");
    }

    @Test
    void takesAPlainNumberForATextButNotForADate() {
        var read = WheelBook.SPREADSHEET.read(
                workbook.cell("Thema's!A3", cell -> cell.setCellValue(2030)).bytes());
        assertEquals("2030", read.rows(WheelBook.THEMES).get(0).get(WheelBook.NAME));
        var mistakes = workbook.cell("Doelen!F3", cell -> {
                    cell.setCellValue(2030);
                    format(cell, "General");
                })
                .mistakes();
        assertEquals(Map.of("Doelen!F3", "2030 is geen datum; typ een hele datum"), mistakes);
    }

    @Test
    void readsDatesSince1904() {
        var read = WheelBook.SPREADSHEET.read(workbook.part(
                        "xl/workbook.xml", xml -> xml.replaceFirst("<workbookPr[^>]*>", "<workbookPr date1904=\"1\"/>"))
                .bytes());
        assertEquals(
                Documents.THEN.plusDays(1462), read.rows(WheelBook.GOALS).get(0).get(WheelBook.BASELINE_DATE));
    }

    @Test
    void findsColumnsByTheirHeadingInAnyOrderAndLanguage() {
        var moved = workbook.text("Thema's!A2", "priority")
                .text("Thema's!D2", "THEME *")
                .text("Thema's!A3", "high")
                .text("Thema's!D3", "Afval")
                .text("Thema's!A4", "laag")
                .text("Thema's!D4", "Keten")
                .text("Thema's!A5", "")
                .text("Thema's!D5", "Gedrag");
        assertEquals(Map.of(), moved.mistakes());
        var themes = WheelBook.SPREADSHEET.read(moved.bytes()).rows(WheelBook.THEMES);
        assertEquals("Keten", themes.get(1).get(WheelBook.NAME));
        assertEquals("Thema's!D4", themes.get(1).place("name"));
    }

    @Test
    void skipsEmptyRowsAndSheetsOfSomebodysOwn() {
        var read = WheelBook.SPREADSHEET.read(workbook.text("Doelen!A120", "Keten")
                .text("Doelen!B120", "  ")
                .change(book -> book.createSheet("Aantekeningen")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue("bellen"))
                .bytes());
        assertEquals(3, read.rows(WheelBook.GOALS).size());
        assertEquals("Doelen!C120", read.rows(WheelBook.GOALS).get(2).place("unit"));
    }

    @Test
    void namesWhatIsMissingAndWhatIsTooMuch() {
        var mistakes = workbook.text("Doelen!G2", "Doelwarde")
                .text("Thema's!F4", "los")
                .text("Thema's!A250", "Ver weg")
                .change(book -> book.removeSheetAt(book.getSheetIndex("Doelen zonder getal")))
                .text("Wiel!A2", "Naam")
                .mistakes();
        assertEquals(
                Set.of(
                        "Doelen!A2",
                        "Doelen!G2",
                        "Doelen!G3",
                        "Doelen!G4",
                        "Thema's!F4",
                        "Doelen zonder getal",
                        "Wiel!A1"),
                mistakes.keySet());
        assertEquals("hier ontbreekt: Doelwaarde", mistakes.get("Doelen!A2"));
        assertEquals("hier ontbreekt: Titel", mistakes.get("Wiel!A1"));
        assertEquals("het tabblad “Doelen zonder getal” ontbreekt", mistakes.get("Doelen zonder getal"));
    }

    @Test
    void takesAtMost200Rows() {
        var mistakes = workbook.change(book -> {
                    for (int row = 2; row < 203; row++) {
                        var sheet = book.getSheet("Thema's");
                        var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                        there.createCell(0).setCellValue("Thema " + row);
                    }
                })
                .mistakes();
        assertEquals(Map.of("Thema's!A203", "hier staat meer dan 200 regels"), mistakes);
    }

    private void mistake(Consumer<XSSFCell> change, String message) {
        var mistakes = workbook.cell("Doelen!G3", change).mistakes();
        assertEquals(Set.of("Doelen!G3"), mistakes.keySet());
        assertTrue(mistakes.get("Doelen!G3").contains(message), mistakes::toString);
    }

    private Object target(Consumer<XSSFCell> change) {
        var read = WheelBook.SPREADSHEET.read(workbook.cell("Doelen!G3", change).bytes());
        return read.rows(WheelBook.GOALS).get(0).get(WheelBook.TARGET);
    }

    private static void format(XSSFCell cell, String format) {
        var workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
