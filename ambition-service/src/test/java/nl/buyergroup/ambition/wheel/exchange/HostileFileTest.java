package nl.buyergroup.ambition.wheel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {
    private static final String SHEET = "xl/worksheets/sheet4.xml";

    private final EditedWorkbook workbook = EditedWorkbook.small();

    @Test
    void saysThatAFileWithAPasswordCanNotBeRead() throws Exception {
        assertRefused(encrypted(), "wachtwoord");
    }

    private byte[] encrypted() throws Exception {
        try (var files = new POIFSFileSystem();
                var plain = OPCPackage.open(new ByteArrayInputStream(workbook.bytes()))) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var into = encryptor.getDataStream(files)) {
                plain.save(into);
            }
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void refusesMacros() {
        assertRefused(
                workbook.part(
                                "[Content_Types].xml",
                                xml -> xml.replace(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                        .bytes(),
                "macro");
    }

    @Test
    void refusesWhatUnpacksTooLarge() {
        var bomb =
                workbook.part(SHEET, xml -> xml + " ".repeat(9 * 1024 * 1024)).bytes();
        assertTrue(bomb.length < 50_000, "small when packed");
        assertRefused(bomb, "uitgepakt te groot");
    }

    @Test
    void opensNoOtherFile(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        var attack = workbook.part("xl/sharedStrings.xml", xml -> xml.replaceFirst(
                        "<sst", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst")
                .replaceFirst("<t[^>]*>", "<t>&e;"));
        assertRefused(attack.bytes(), "te lezen");
    }

    @Test
    void expandsNoEntities() {
        var laughs = workbook.part(
                SHEET, xml -> xml.replaceFirst("<worksheet", "<!DOCTYPE a [<!ENTITY l \"haha\">]><worksheet"));
        assertRefused(laughs.bytes(), "te lezen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZZ3\"><v>1</v></c>",
                "<c r=\"A99999999999\"><v>1</v></c>",
                "<c r=\"\"><v>1</v></c>",
                "<c><v>1</v></c>",
                "<c r=\"E3\" t=\"s\"><v>99999999</v></c>",
                "<c r=\"E3\" t=\"s\"><v>-1</v></c>",
                "<c r=\"E3\"><v>1</v>"
            })
    void refusesCellsThatCanNotBe(String cell) {
        assertRefused(with(cell), "te lezen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "NaN", "1e", "0x10", "1 1"})
    void namesTheCellOfANumberThatExcelCanNotHave(String number) {
        var found = new EditedWorkbook(
                        with("<c r=\"B60\"><v>" + number + "</v></c><c r=\"E60\"><v>" + number + "</v></c>"))
                .mistakes();
        assertEquals(java.util.Set.of("Doelen!B60", "Doelen!E60"), found.keySet());
    }

    @Test
    void holdsAtMost20000Cells() {
        var many = new StringBuilder();
        for (int i = 1; i <= 20_002; i++) {
            many.append("<c r=\"Z").append(i).append("\"><v>1</v></c>");
        }
        assertRefused(with(many.toString()), "te lezen");
    }

    @Test
    void countsEmptyCellsToo() {
        assertRefused(with("<c r=\"Z9\" s=\"1\"/>".repeat(20_001)), "te lezen");
        assertRefused(with("<c r=\"Z9\" t=\"s\"><v/></c>".repeat(20_001)), "te lezen");
        assertEquals(Map.of(), new EditedWorkbook(with("<c r=\"Z9\" s=\"1\"/>".repeat(2_000))).mistakes());
    }

    @Test
    void refusesAFormatThatExcelCanNotHave() {
        assertRefused(formatted("[".repeat(200_000)), "te lezen");
        assertRefused(formatted("0".repeat(256)), "te lezen");
        assertEquals(Map.of(), new EditedWorkbook(formatted("[".repeat(255))).mistakes());
    }

    /** With a format that very many styles have. */
    private byte[] formatted(String code) {
        return workbook.part("xl/styles.xml", xml -> xml.replaceFirst(
                                "<numFmts[^>]*>", "$0<numFmt numFmtId=\"999\" formatCode=\"" + code + "\"/>")
                        .replaceFirst("</cellXfs>", "<xf numFmtId=\"999\"/>".repeat(100_000) + "</cellXfs>"))
                .bytes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"B60\" t=\"inlineStr\"><is><t>%s</t></is></c>",
                "<c r=\"B60\" t=\"inlineStr\"><is><r><t>x</t></r><r><t>%s</t></r></is></c>",
                "<c r=\"B60\" t=\"str\"><f>A1</f><v>%s</v></c>",
                "<c r=\"B60\"><v>%s</v></c>"
            })
    void refusesATextThatExcelCanNotHave(String cell) {
        assertRefused(with(cell.formatted("x".repeat(32_768))), "32.767 tekens");
    }

    @Test
    void refusesASharedTextThatExcelCanNotHave() {
        assertRefused(shared("x".repeat(32_768)), "32.767 tekens");
        assertRefused(shared(" ".repeat(32_768)), "32.767 tekens");
    }

    @Test
    void takesTheLongestTextOfExcelForATextLikeAnyOther() {
        var read = WheelBook.SPREADSHEET.read(
                with("<c r=\"B60\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted("x".repeat(32_767))));
        assertEquals(List.of(), read.mistakes().all());
        assertEquals(
                32_767,
                read.rows(WheelBook.GOALS).get(2).get(WheelBook.INDICATOR).length());
    }

    /** With a text that no cell needs to use. */
    private byte[] shared(String text) {
        return workbook.part(
                        "xl/sharedStrings.xml",
                        xml -> xml.replace("</sst>", "<si><t xml:space=\"preserve\">" + text + "</t></si></sst>"))
                .bytes();
    }

    @Test
    void stopsAfter200Mistakes() {
        var cells = IntStream.rangeClosed(1, 5_000)
                .mapToObj(row -> "<c r=\"Z" + (row + 2) + "\"><v>1</v></c>")
                .collect(Collectors.joining());
        var reasons = assertThrows(DomainException.class, () -> WheelBook.SPREADSHEET.read(with(cells)))
                .reasons();
        assertEquals(201, reasons.size());
        assertEquals("Doelen!Z3", reasons.get(0).field());
        assertEquals(
                new Reason(
                        "body",
                        new Text(
                                "en meer: dit zijn de eerste 200 fouten",
                                "and more: these are the first 200 mistakes")),
                reasons.get(200));
    }

    private byte[] with(String cell) {
        return workbook.part(SHEET, xml -> xml.replace("</sheetData>", "<row>" + cell + "</row></sheetData>"))
                .bytes();
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertRefused(new byte[0], "te lezen");
        assertRefused("Thema;Pijler".getBytes(StandardCharsets.UTF_8), "te lezen");
        assertRefused(new byte[] {'P', 'K', 3, 4}, "te lezen");
        for (var part : new String[] {"_rels/.rels", "xl/_rels/workbook.xml.rels"}) {
            assertRefused(workbook.part(part, xml -> "<none/>").bytes(), "");
        }
    }

    @Test
    void staysCalmWithABrokenFile() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var broken = workbook.bytes().clone();
            for (int hit = 0; hit <= i % 5; hit++) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                WheelBook.SPREADSHEET.read(broken);
            } catch (DomainException e) {
                assertEquals(DomainException.Kind.INVALID, e.kind());
            }
        }
    }

    private static void assertRefused(byte[] file, String message) {
        var refusal = assertThrows(DomainException.class, () -> WheelBook.SPREADSHEET.read(file));
        assertEquals("body", refusal.reasons().get(0).field());
        assertTrue(refusal.reasons().get(0).text().nl().contains(message), refusal::getMessage);
    }
}
