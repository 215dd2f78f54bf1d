package nl.buyergroup.ambition.wheel.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.buyergroup.documents.spreadsheet.Filled;
import nl.buyergroup.documents.spreadsheet.Mistakes;
import nl.buyergroup.documents.spreadsheet.Row;
import nl.buyergroup.documents.spreadsheet.Sheet;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.StrictJson;
import nl.buyergroup.platform.text.Text;

/** Reads a wheel from JSON and names everything in it that does not fit, by its path. */
record JsonFile(WheelDocument document, Mistakes mistakes) {
    static Filled read(byte[] bytes) {
        try {
            var reading = StrictJson.read(bytes, WheelDocument.class);
            var mistakes = new Mistakes();
            reading.misfits().forEach(misfit -> mistakes.add(misfit.field(), misfit.text()));
            return Optional.ofNullable(reading.content())
                    .map(document -> new JsonFile(document, mistakes).filled())
                    .orElseThrow(() -> mistakes.isEmpty() || mistakes.isAt("")
                            ? unreadable(JsonLocation.NA)
                            : new DomainException(DomainException.Kind.INVALID, mistakes.all()));
        } catch (JsonProcessingException e) {
            throw unreadable(e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DomainException unreadable(JsonLocation at) {
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return DomainException.invalid(
                "body",
                new Text(
                        "is geen JSON-document van een wiel vanaf regel %d, positie %d".formatted(line, column),
                        "is no JSON document of a wheel from line %d, position %d on".formatted(line, column)));
    }

    private Filled filled() {
        mustBeOfThisFormat();
        var rows = Map.of(
                WheelBook.WHEEL, document.rows(WheelBook.WHEEL),
                WheelBook.THEMES, rows(WheelBook.THEMES, document.themes()),
                WheelBook.GOALS, rows(WheelBook.GOALS, document.goals()),
                WheelBook.QUALITATIVE_GOALS, rows(WheelBook.QUALITATIVE_GOALS, document.qualitativeGoals()));
        return new Filled(rows, Sheet::key, mistakes);
    }

    private void mustBeOfThisFormat() {
        if (!WheelDocument.FORMAT.equals(document.format())) {
            mistakes.add("format", new Text("is niet " + WheelDocument.FORMAT, "is not " + WheelDocument.FORMAT));
        }
        if (document.formatVersion() != WheelDocument.FORMAT_VERSION) {
            mistakes.add(
                    "formatVersion",
                    new Text(
                            "is geen versie die hier gelezen wordt; dat is " + WheelDocument.FORMAT_VERSION,
                            "is not a version that is read here; that is " + WheelDocument.FORMAT_VERSION));
        }
    }

    private List<Row> rows(Sheet sheet, List<?> list) {
        if (list == null) {
            mistakes.add(
                    sheet.key(), new Text("is geen lijst; een lege lijst mag", "is not a list; an empty one will do"));
            return List.of();
        }
        if (list.size() > WheelBook.MOST_ROWS) {
            mistakes.add(sheet.key(), new Text("heeft meer dan 200 regels", "has more than 200 rows"));
        }
        var rows = document.rows(sheet);
        return IntStream.range(0, Math.min(list.size(), WheelBook.MOST_ROWS))
                .mapToObj(i -> rows.get(i).at(column -> sheet.key() + "[" + i + "]." + column.key()))
                .toList();
    }
}
