package nl.buyergroup.ambition.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import nl.buyergroup.platform.http.DomainException;
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
                WorkbookFile.read(broken);
            } catch (DomainException e) {
                assertEquals(DomainException.Kind.INVALID, e.kind());
            }
        }
    }

    private static void assertRefused(byte[] file, String message) {
        var refusal = assertThrows(DomainException.class, () -> WorkbookFile.read(file));
        assertEquals("body", refusal.reasons().get(0).field());
        assertTrue(refusal.reasons().get(0).nl().contains(message), refusal::getMessage);
    }
}
