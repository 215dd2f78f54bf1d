package nl.buyergroup.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.ClassUtil;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** Reads request bodies strictly, and collects every misfit instead of stopping at the first. */
@Singleton
@Provider
public class StrictJson extends DeserializationProblemHandler implements ObjectMapperCustomizer, ReaderInterceptor {
    private static final ThreadLocal<List<Reason>> FOUND = new ThreadLocal<>();

    /** All misfits of one body. */
    static class Misread extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient List<Reason> violations;

        Misread(List<Reason> violations) {
            this.violations = violations;
        }
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addHandler(this);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.registerModule(new SimpleModule("exact").setDeserializerModifier(new ExactTypes()));
    }

    /** A text is no number and a number no text: Jackson would turn one into the other. */
    private static class ExactTypes extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;
        private static final Set<Class<?>> TEXTS = Set.of(String.class, LocalDate.class, Instant.class, UUID.class);

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
            var raw = description.getBeanClass();
            var type = raw.isPrimitive() ? ClassUtil.wrapperType(raw) : raw;
            if (TEXTS.contains(type)) {
                return new Exact(reader, JsonToken.VALUE_STRING::equals);
            }
            if (type == Boolean.class) {
                return new Exact(reader, token -> token != null && token.isBoolean());
            }
            return Number.class.isAssignableFrom(type)
                    ? new Exact(reader, token -> token != null && token.isNumeric())
                    : reader;
        }
    }

    private static class Exact extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;
        private final transient Predicate<JsonToken> fits;

        Exact(JsonDeserializer<?> reader, Predicate<JsonToken> fits) {
            super(reader);
            this.fits = fits;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Exact(reader, fits);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return fits.test(parser.currentToken())
                    ? super.deserialize(parser, context)
                    : context.handleUnexpectedToken(handledType(), parser);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        FOUND.set(new ArrayList<>());
        try {
            var body = context.proceed();
            if (!FOUND.get().isEmpty()) {
                throw new Misread(FOUND.get());
            }
            return body;
        } finally {
            FOUND.remove();
        }
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        if (FOUND.get() == null) {
            return false;
        }
        found(unknown(context, parser, name), new Text("is hier niet bekend", "is not known here"));
        parser.skipChildren();
        return true;
    }

    /** Where it stands; what Jackson put aside until a record was whole no longer knows that itself. */
    private static String unknown(DeserializationContext context, JsonParser parser, String name) {
        var body = context.getParser();
        var here = body.getParsingContext();
        if (parser == body) {
            return pointer(here);
        }
        return pointer(body.hasToken(JsonToken.END_OBJECT) ? here : here.getParent()) + "/" + name;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message)
            throws IOException {
        return misfit(parser, target.getRawClass());
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String value, String message)
            throws IOException {
        return misfit(context.getParser(), target);
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> target, Number value, String message)
            throws IOException {
        return misfit(context.getParser(), target);
    }

    private Object misfit(JsonParser parser, Class<?> target) throws IOException {
        if (FOUND.get() == null) {
            return NOT_HANDLED;
        }
        found(pointer(parser.getParsingContext()), new Text("is geen geldige waarde", "is not a " + name(target)));
        parser.skipChildren();
        return target.isPrimitive() ? ClassUtil.defaultValue(target) : null;
    }

    private static void found(String pointer, Text text) {
        FOUND.get().add(new Reason(dotted(pointer), text));
    }

    private static String pointer(JsonStreamContext place) {
        return place.pathAsPointer().toString();
    }

    /** {@code /kpis/0/unit} as {@code kpis[0].unit}, the way Bean Validation says it. */
    private static String dotted(String pointer) {
        return pointer.replaceAll("/(\\d+)", "[$1]").replaceFirst("^/", "").replace('/', '.');
    }

    private static String name(Class<?> type) {
        return type.isEnum() ? "value of " + List.of(type.getEnumConstants()) : type.getSimpleName();
    }

    static String field(JsonMappingException e) {
        return dotted(e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining()));
    }
}
