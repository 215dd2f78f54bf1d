package nl.buyergroup.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTest {
    @ParameterizedTest
    @CsvSource({
        "a plain text, 61 20 62, true",
        "line breaks and tabs, 61 0A 0D 09 62, true",
        "an emoji of several parts, 1F468 200D 1F469, true",
        "the letters of another script, 6F22 5B57, true",
        "a NUL, 61 00, false",
        "an escape, 61 1B 62, false",
        "a delete, 61 7F, false",
        "next line (C1), 61 85 62, false",
        "another C1 control, 61 9F, false",
        "first half of a pair, 61 D83D, false",
        "second half of a pair, DE00 61, false",
        "no character FFFE, 61 FFFE, false",
        "no character FFFF, 61 FFFF, false",
        "no character FDD0, 61 FDD0, false",
        "no character FDEF, 61 FDEF, false",
        "the letter before those, 61 FDCF, true",
        "the letter after those, 61 FDF0, true",
        "no character of another plane, 61 1FFFE, false",
        "the last one of all, 61 10FFFF, false",
        "the replacement character, 61 FFFD, true",
        "a plain space alone (for NotBlank to refuse), 20, true",
        "no-break spaces alone, A0 A0, false",
        "zero-width spaces alone, 200B FEFF, false",
        "spaces of all kinds, 2003 3000 2028, false",
        "a blank that counts as a letter, 3164, false",
        "a no-break space between words, 61 A0 62, true"
    })
    void whatCanBeReadPasses(String what, String codePoints, boolean passes) {
        var text = new StringBuilder();
        for (var c : codePoints.split(" ")) {
            text.appendCodePoint(Integer.parseInt(c, 16));
        }
        assertEquals(passes, new Readable.Check().isValid(text.toString(), null), what);
    }

    @Test
    void whetherThereMustBeATextIsNotForThisCheck() {
        assertEquals(true, new Readable.Check().isValid("", null));
        assertEquals(true, new Readable.Check().isValid(null, null));
    }
}
