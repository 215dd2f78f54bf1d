package nl.buyergroup.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The revision of a resource that a caller has seen: {@code ETag} on the way out, {@code If-Match} on the way in. */
@Schema(type = SchemaType.STRING)
public record Revision(String tag) {
    /** Called by JAX-RS for {@code @HeaderParam("If-Match") Revision}. */
    public static Revision fromString(String header) {
        return new Revision(header.trim());
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a change without {@code If-Match} (428) or made on an older revision (412). */
    public static void require(Revision seen, long version) {
        require(seen, version, then -> List.of());
    }

    /** @param changesSince names what changed since a version that the caller saw */
    public static void require(Revision seen, long version, LongFunction<List<Reason>> changesSince) {
        if (seen == null) {
            throw refusal(
                    DomainException.Kind.PRECONDITION_MISSING,
                    new Text(
                            "Stuur de laatst geziene ETag mee als If-Match.",
                            "Send the ETag that you last saw as If-Match."));
        }
        if (!seen.tag.equals("*") && !seen.tag.equals("\"" + version + "\"")) {
            var reasons = new ArrayList<>(stale().reasons());
            seen.version().ifPresent(then -> reasons.addAll(changesSince.apply(then)));
            throw new DomainException(DomainException.Kind.STALE, reasons);
        }
    }

    private OptionalLong version() {
        return tag.matches("\"\\d{1,18}\"")
                ? OptionalLong.of(Long.parseLong(tag.substring(1, tag.length() - 1)))
                : OptionalLong.empty();
    }

    static DomainException stale() {
        return refusal(
                DomainException.Kind.STALE,
                new Text(
                        "Dit is gewijzigd nadat u het las; lees het opnieuw.",
                        "This was changed since you read it; read it again."));
    }

    private static DomainException refusal(DomainException.Kind kind, Text text) {
        return new DomainException(kind, List.of(new Reason(null, text)));
    }
}
