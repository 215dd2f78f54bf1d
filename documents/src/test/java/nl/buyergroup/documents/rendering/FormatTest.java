package nl.buyergroup.documents.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|SVG",
                "image/*|SVG",
                "image/png|PNG",
                "application/pdf|PDF",
                "application/*|PDF",
                "image/png;q=0.4,application/pdf;q=0.8|PDF",
                "image/svg+xml;q=0,image/*;q=0.5|PNG",
                "image/png;q=0.5,image/*;q=0.2|PNG",
                "text/html,image/png;q=0.9,*/*;q=0.1|PNG"
            })
    void readerGetsWhatItWantsMost(String accept, Format format) {
        assertEquals(format, Format.wanted(types(accept)));
    }

    @Test
    void whatIsNotThereIsRefused() {
        for (var accept : List.of("text/html", "image/webp", "image/svg+xml;q=0")) {
            assertThrows(NotAcceptableException.class, () -> Format.wanted(types(accept)));
        }
    }

    private static List<MediaType> types(String accept) {
        return Stream.of(accept.split(",")).map(FormatTest::type).toList();
    }

    private static MediaType type(String text) {
        var parts = text.split(";q=");
        var names = parts[0].split("/");
        return new MediaType(names[0], names[1], parts.length > 1 ? Map.of("q", parts[1]) : Map.of());
    }
}
