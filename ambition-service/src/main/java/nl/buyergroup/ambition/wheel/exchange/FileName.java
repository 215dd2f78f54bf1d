package nl.buyergroup.ambition.wheel.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name under which a browser saves a download: in plain letters, and as written for browsers that know RFC 6266. */
final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    static String attachment(String title, String extension) {
        var plain = plain(title) + "." + extension;
        var written = title.replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip() + "." + extension;
        var encoded = URLEncoder.encode(written, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static String plain(String title) {
        var letters = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "")
                .toLowerCase();
        return letters.isEmpty() ? "value-wheel" : letters.substring(0, Math.min(LONGEST, letters.length()));
    }
}
