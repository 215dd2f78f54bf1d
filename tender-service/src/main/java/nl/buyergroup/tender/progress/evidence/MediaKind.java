package nl.buyergroup.tender.progress.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The media types that evidence can have, each recognised by its content, whatever the sender says. */
public enum MediaKind {
    PDF("application/pdf", "255044462d", "pdf"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    CSV("text/csv", "", "csv") {
        @Override
        public boolean isIn(byte[] content) {
            return content.length > 0 && isText(content);
        }
    };

    private final String mediaType;
    private final byte[] magic;
    private final List<String> extensions;

    MediaKind(String mediaType, String magic, String... extensions) {
        this.mediaType = mediaType;
        this.magic = HexFormat.of().parseHex(magic);
        this.extensions = List.of(extensions);
    }

    public static Optional<MediaKind> of(String contentType) {
        var bare = contentType == null ? "" : contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(bare))
                .findFirst();
    }

    public boolean isIn(byte[] content) {
        return content.length > magic.length && Arrays.equals(magic, 0, magic.length, content, 0, magic.length);
    }

    public boolean fits(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return extensions.contains(extension);
    }

    public String mediaType() {
        return mediaType;
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
