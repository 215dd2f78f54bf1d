package nl.buyergroup.ambition.wheel.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Language;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook from here as another program changed it. */
record EditedWorkbook(byte[] bytes) {
    static EditedWorkbook small() {
        return new EditedWorkbook(WheelBook.SPREADSHEET.write(Documents.small()::rows, Language.NL));
    }

    EditedWorkbook change(Consumer<XSSFWorkbook> change) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            change.accept(workbook);
            var changed = new ByteArrayOutputStream();
            workbook.write(changed);
            return new EditedWorkbook(changed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place as in a message: Doelen!F7. */
    EditedWorkbook cell(String place, Consumer<XSSFCell> change) {
        var reference = new CellReference("'" + place.replace("'", "''").replace("!", "'!"));
        return change(workbook -> {
            var sheet = workbook.getSheet(reference.getSheetName());
            var row = sheet.getRow(reference.getRow());
            row = row == null ? sheet.createRow(reference.getRow()) : row;
            var cell = row.getCell(reference.getCol());
            change.accept(cell == null ? row.createCell(reference.getCol()) : cell);
        });
    }

    EditedWorkbook text(String place, String text) {
        return cell(place, cell -> cell.setCellValue(text));
    }

    /** A part of the file as it is written, such as a sheet. */
    EditedWorkbook part(String name, UnaryOperator<String> change) {
        var changed = new ByteArrayOutputStream();
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
                var to = new ZipOutputStream(changed)) {
            for (var entries = from.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(name)
                                ? change.apply(new String(content)).getBytes()
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EditedWorkbook(changed.toByteArray());
    }

    /** The mistakes by their cells, in Dutch. */
    Map<String, String> mistakes() {
        var found = new TreeMap<String, String>();
        WheelBook.SPREADSHEET
                .read(bytes)
                .mistakes()
                .all()
                .forEach((Reason reason) ->
                        found.put(reason.field(), reason.text().nl()));
        return found;
    }
}
