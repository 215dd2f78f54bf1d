package nl.buyergroup.ambition.wheel.exchange.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The XML parts of a workbook. It is unpacked here and read as a stream: Apache POI takes 50 times the unpacked size in
 * memory, so that a few kilobytes could bring the service down.
 */
final class WorkbookParts {
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final String MACROS = "vbaproject.bin";

    private final Map<String, byte[]> parts = new HashMap<>();
    private int bytes;

    private WorkbookParts() {}

    static WorkbookParts unpack(byte[] file) {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refusal(new Text(
                    "is een oud .xls-bestand of heeft een wachtwoord; bewaar het als .xlsx zonder wachtwoord",
                    "is an old .xls file or has a password; save it as .xlsx without a password"));
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            throw unreadable();
        }
        var parts = new WorkbookParts();
        parts.read(file);
        parts.mustBeSmall();
        parts.mustBeFreeOfMacros();
        return parts;
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private void read(byte[] file) {
        // not java.util's ZipInputStream: it can't read what streaming writers make, our own among them
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (isSmall()) {
                    read(zip, entry);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(); // a broken archive fails in many ways
        }
    }

    private void read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            var read = content.readNBytes(MOST_BYTES - bytes + 1);
            bytes += read.length;
            boolean isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
            parts.put(entry.getName(), isXml ? read : new byte[0]);
        }
    }

    private boolean isSmall() {
        return bytes <= MOST_BYTES && parts.size() <= MOST_PARTS;
    }

    private void mustBeSmall() {
        if (!isSmall()) {
            throw refusal(new Text(
                    "is uitgepakt te groot; kopieer de tabbladen naar een nieuw, leeg werkboek van hier",
                    "is too large when unpacked; copy the sheets into a new, empty workbook from here"));
        }
    }

    private void mustBeFreeOfMacros() {
        boolean macros =
                parts.keySet().stream().anyMatch(name -> name.toLowerCase().endsWith(MACROS))
                        || new String(parts.getOrDefault("[Content_Types].xml", new byte[0]), StandardCharsets.UTF_8)
                                .contains("macroEnabled");
        if (macros) {
            throw refusal(new Text(
                    "bevat macro's; bewaar het als gewone Excel-werkmap (.xlsx)",
                    "holds macros; save it as a plain Excel workbook (.xlsx)"));
        }
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    byte[] mustHave(String name) {
        return part(name).orElseThrow(WorkbookParts::unreadable);
    }

    /** What a part refers to: the path by identifier, for one kind of reference or for all. */
    Map<String, String> references(String name, String kind) {
        int slash = name.lastIndexOf('/') + 1;
        var folder = name.substring(0, slash);
        var found = new LinkedHashMap<String, String>();
        Xml.walk(mustHave(folder + "_rels/" + name.substring(slash) + ".rels"), (element, at) -> {
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
