package nl.buyergroup.ambition.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import nl.buyergroup.ambition.picture.Words;

/** Answers with a picture in the format and the language that the reader asks for. */
@ApplicationScoped
public class Pictures {
    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";
    public static final String PDF = "application/pdf";

    /** To be raised when the same content is drawn differently: else readers keep what they have. */
    private static final int REVISION = 1;

    @Inject
    HttpHeaders headers;

    @Inject
    Request request;

    @Inject
    ObjectMapper json;

    @Inject
    DrawnPictures drawn;

    /**
     * @param content a record with all that the drawing shows, and nothing else: the picture is known by it
     * @param drawing makes the SVG of it
     */
    public Response answer(Object content, Function<Words, String> drawing) {
        var format = Format.wanted(headers.getAcceptableMediaTypes());
        var words = Words.of(headers);
        var name = name(content, words, format);
        var tag = new EntityTag(name);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null
                ? Response.ok(drawn.get(name, () -> format.render(drawing.apply(words))), format.mediaType)
                : unchanged;
        return answer.tag(tag)
                .language(words.language)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private String name(Object content, Words words, Format format) {
        try {
            var all = List.of(REVISION, content.getClass().getName(), content, words, format);
            var hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(all));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
