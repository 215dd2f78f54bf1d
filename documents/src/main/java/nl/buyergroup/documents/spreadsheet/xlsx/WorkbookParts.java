package nl.buyergroup.documents.spreadsheet.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The XML parts of a workbook. They are unpacked here and read as a stream: Apache POI takes 50 times the unpacked size in
 * memory, so that a few kilobytes could bring the service down.
 */
final class WorkbookParts {
    private static final int MOST_PARTS = 500;
    private static final String MACROS = "vbaproject.bin";

    // over bytes in memory: there is nothing to close
    private final ZipFile zip;

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookParts open(byte[] file, long mostBytes) {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refusal(new Text(
                    "is een oud .xls-bestand of heeft een wachtwoord; bewaar het als .xlsx zonder wachtwoord",
                    "is an old .xls file or has a password; save it as .xlsx without a password"));
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            throw unreadable();
        }
        // not java.util's ZipInputStream: it can't read what streaming writers make, our own among them
        var channel = new SeekableInMemoryByteChannel(file);
        try {
            var parts = new WorkbookParts(
                    ZipFile.builder().setSeekableByteChannel(channel).get());
            parts.mustBeSmall(mostBytes);
            parts.mustBeFreeOfMacros();
            return parts;
        } catch (DomainException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(); // a broken archive fails in many ways
        }
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private void mustBeSmall(long mostBytes) throws IOException {
        var entries = Collections.list(zip.getEntries());
        long left = mostBytes;
        for (var entry : entries.subList(0, Math.min(MOST_PARTS, entries.size()))) {
            left -= unpacked(entry, left);
        }
        if (left < 0 || entries.size() > MOST_PARTS) {
            throw refusal(new Text(
                    "is uitgepakt te groot; kopieer de tabbladen naar een nieuw, leeg werkboek van hier",
                    "is too large when unpacked; copy the sheets into a new, empty workbook from here"));
        }
    }

    /** The bytes of a part, counted no further than just over what may be. */
    private long unpacked(ZipArchiveEntry entry, long most) throws IOException {
        var buffer = new byte[8192];
        long bytes = 0;
        try (var content = zip.getInputStream(entry)) {
            for (int read = 0; read >= 0 && bytes <= most; read = content.read(buffer)) {
                bytes += read;
            }
        }
        return bytes;
    }

    private void mustBeFreeOfMacros() throws IOException {
        boolean macros = Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getName().toLowerCase().endsWith(MACROS));
        if (macros || text("[Content_Types].xml").contains("macroEnabled")) {
            throw refusal(new Text(
                    "bevat macro's; bewaar het als gewone Excel-werkmap (.xlsx)",
                    "holds macros; save it as a plain Excel workbook (.xlsx)"));
        }
    }

    private String text(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var content = zip.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void walk(String name, Xml.Visitor visitor) {
        Optional.ofNullable(zip.getEntry(name)).ifPresentOrElse(entry -> walk(entry, visitor), () -> {
            throw unreadable();
        });
    }

    void walkIfThere(String name, Xml.Visitor visitor) {
        Optional.ofNullable(zip.getEntry(name)).ifPresent(entry -> walk(entry, visitor));
    }

    private void walk(ZipArchiveEntry entry, Xml.Visitor visitor) {
        try (var content = zip.getInputStream(entry)) {
            Xml.walk(content, visitor);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** What a part refers to: the path by identifier, for one kind of reference. */
    Map<String, String> references(String name, String kind) {
        int slash = name.lastIndexOf('/') + 1;
        var folder = name.substring(0, slash);
        var found = new LinkedHashMap<String, String>();
        walk(folder + "_rels/" + name.substring(slash) + ".rels", (element, at) -> {
            if (element.equals("Relationship") && Xml.attribute(at, "Type").endsWith(kind)) {
                var target = Xml.attribute(at, "Target");
                found.put(Xml.attribute(at, "Id"), target.startsWith("/") ? target.substring(1) : folder + target);
            }
        });
        return found;
    }

    static DomainException unreadable() {
        return refusal(new Text(
                "is geen Excel-werkmap (.xlsx) die te lezen is", "is not an Excel workbook (.xlsx) that can be read"));
    }

    static DomainException textTooLong() {
        return refusal(new Text(
                "heeft een tekst van meer dan 32.767 tekens, en dat is meer dan Excel zelf leest",
                "has a text of more than 32,767 characters, which is more than Excel itself reads"));
    }

    private static DomainException refusal(Text text) {
        return DomainException.invalid("body", text);
    }
}
