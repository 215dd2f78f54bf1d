package nl.buyergroup.ambition.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.buyergroup.platform.http.DomainException;

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
            throw refusal(
                    "is een oud .xls-bestand of heeft een wachtwoord; bewaar het als .xlsx zonder wachtwoord",
                    "is an old .xls file or has a password; save it as .xlsx without a password");
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            throw unreadable();
        }
        var parts = new WorkbookParts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            parts.read(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable();
        }
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

    private void read(ZipInputStream zip) throws IOException {
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            var content = zip.readNBytes(MOST_BYTES - bytes + 1);
            bytes += content.length;
            boolean isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
            parts.put(entry.getName(), isXml ? content : new byte[0]);
            if (bytes > MOST_BYTES || parts.size() > MOST_PARTS) {
                throw refusal(
                        "is uitgepakt te groot; kopieer de tabbladen naar een nieuw, leeg werkboek van hier",
                        "is too large when unpacked; copy the sheets into a new, empty workbook from here");
            }
        }
    }

    private void mustBeFreeOfMacros() {
        boolean macros =
                parts.keySet().stream().anyMatch(name -> name.toLowerCase().endsWith(MACROS))
                        || new String(parts.getOrDefault("[Content_Types].xml", new byte[0]), StandardCharsets.UTF_8)
                                .contains("macroEnabled");
        if (macros) {
            throw refusal(
                    "bevat macro's; bewaar het als gewone Excel-werkmap (.xlsx)",
                    "holds macros; save it as a plain Excel workbook (.xlsx)");
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
        return refusal(
                "is geen Excel-werkmap (.xlsx) die te lezen is", "is not an Excel workbook (.xlsx) that can be read");
    }

    private static DomainException refusal(String nl, String en) {
        return DomainException.invalid("body", en, nl);
    }
}
