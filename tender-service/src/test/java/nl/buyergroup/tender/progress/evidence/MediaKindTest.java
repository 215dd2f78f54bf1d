package nl.buyergroup.tender.progress.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class MediaKindTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

    @Test
    void recognisesContentByItsFirstBytes() {
        assertTrue(MediaKind.PDF.isIn("%PDF-1.7\n".getBytes(UTF_8)));
        assertTrue(MediaKind.PNG.isIn(PNG));
        assertTrue(MediaKind.JPEG.isIn(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}));
    }

    @Test
    void refusesContentThatIsSomethingElse() {
        assertFalse(MediaKind.PDF.isIn(PNG));
        assertFalse(MediaKind.PNG.isIn("%PDF-1.7".getBytes(UTF_8)));
        assertFalse(MediaKind.JPEG.isIn("<svg>".getBytes(UTF_8)));
        assertFalse(MediaKind.PDF.isIn(new byte[0]));
        assertFalse(MediaKind.PDF.isIn("%PDF-".getBytes(UTF_8)), "nothing behind its first bytes");
    }

    @Test
    void nameEndsAsItsTypeDoesWhateverTheCase() {
        assertTrue(MediaKind.JPEG.fits("photo.JPG"));
        assertTrue(MediaKind.JPEG.fits("photo.of.lunch.jpeg"));
        assertFalse(MediaKind.JPEG.fits("photo.jpg.png"));
        assertFalse(MediaKind.JPEG.fits("photo"));
    }

    @Test
    void csvIsTextInUtf8() {
        assertTrue(MediaKind.CSV.isIn("jaar;kg\t\r\n2026;100,5 é\n".getBytes(UTF_8)));
        assertFalse(MediaKind.CSV.isIn("é".getBytes(ISO_8859_1)));
        assertFalse(MediaKind.CSV.isIn(new byte[] {'a', 0, 'b'}));
        assertFalse(MediaKind.CSV.isIn(new byte[0]));
    }

    @Test
    void contentTypeMayHaveParameters() {
        assertEquals(Optional.of(MediaKind.CSV), MediaKind.of("Text/CSV; charset=utf-8"));
        assertEquals(Optional.of(MediaKind.PNG), MediaKind.of("image/png"));
        assertEquals(Optional.empty(), MediaKind.of("image/*"));
        assertEquals(Optional.empty(), MediaKind.of(null));
    }

    @Test
    void hashesTheContent() {
        var file = NewEvidence.of("a.csv", MediaKind.CSV, null, "abc".getBytes(UTF_8));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", file.sha256());
        assertEquals(3, file.sizeBytes());
    }

    @Test
    void refusesContentOfAnotherType() {
        var refusal = assertThrows(
                DomainException.class, () -> NewEvidence.of("a.pdf", MediaKind.PDF, null, "abc".getBytes(UTF_8)));
        assertEquals("body", refusal.reasons().get(0).field());
    }

    @Test
    void refusesANameOfAnotherType() {
        var refusal = assertThrows(
                DomainException.class, () -> NewEvidence.of("a.exe", MediaKind.CSV, null, "abc".getBytes(UTF_8)));
        assertEquals("fileName", refusal.reasons().get(0).field());
    }
}
