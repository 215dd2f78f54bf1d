package nl.buyergroup.documents.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.platform.http.ReaderLanguage;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Sha256;

/** Answers with a picture in the format and the language that the reader asks for. */
@ApplicationScoped
public class Pictures {
    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";
    public static final String PDF = "application/pdf";

    /** To be raised when the same content is drawn differently: else readers keep what they have. */
    private static final int REVISION = 2;

    @Inject
    HttpHeaders headers;

    @Inject
    Request request;

    @Inject
    ReaderLanguage reader;

    @Inject
    ObjectMapper json;

    @Inject
    DrawnPictures drawn;

    /**
     * @param content a record with all that the drawing shows, and nothing else: the picture is known by it
     * @param drawing makes the picture of it
     */
    public Response answer(Object content, Function<Language, Drawing> drawing) {
        var format = Format.wanted(headers.getAcceptableMediaTypes());
        var language = reader.get();
        var name = name(content, language, format);
        var tag = new EntityTag(name);
        var answer = request.evaluatePreconditions(tag) == null
                ? Response.ok(
                        drawn.get(name, () -> format.render(drawing.apply(language))),
                        MediaType.valueOf(format.mediaType))
                : Response.notModified();
        return answer.tag(tag)
                .language(language.tag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private String name(Object content, Language language, Format format) {
        try {
            var all = List.of(REVISION, content.getClass().getName(), content, language, format);
            return Sha256.hex(json.writeValueAsBytes(all)).substring(0, 32);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
