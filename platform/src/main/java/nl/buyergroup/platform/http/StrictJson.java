package nl.buyergroup.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.buyergroup.platform.http.DomainException.Reason;

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
        var text = mapper.coercionConfigFor(LogicalType.Textual);
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        for (var type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.DateTime).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
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
        found(parser, "is not known here", "is hier niet bekend");
        parser.skipChildren();
        return true;
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
        if (FOUND.get() == null || target.isPrimitive()) {
            return NOT_HANDLED;
        }
        found(parser, "is not a " + name(target), "is geen geldige waarde");
        parser.skipChildren();
        return null;
    }

    private static void found(JsonParser parser, String en, String nl) {
        var path = parser.getParsingContext().pathAsPointer().toString();
        FOUND.get().add(new Reason(path.substring(Math.min(1, path.length())).replace('/', '.'), en, nl));
    }

    private static String name(Class<?> type) {
        return type.isEnum() ? "value of " + List.of(type.getEnumConstants()) : type.getSimpleName();
    }

    static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
