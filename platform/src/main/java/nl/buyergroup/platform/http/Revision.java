package nl.buyergroup.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
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
        if (seen == null) {
            throw refusal(
                    DomainException.Kind.PRECONDITION_MISSING,
                    "Send the ETag that you last saw as If-Match.",
                    "Stuur de laatst geziene ETag mee als If-Match.");
        }
        if (!seen.tag.equals("*") && !seen.tag.equals("\"" + version + "\"")) {
            throw stale();
        }
    }

    static DomainException stale() {
        return refusal(
                DomainException.Kind.STALE,
                "This was changed since you read it; read it again.",
                "Dit is gewijzigd nadat u het las; lees het opnieuw.");
    }

    private static DomainException refusal(DomainException.Kind kind, String en, String nl) {
        return new DomainException(kind, List.of(new DomainException.Reason(null, en, nl)));
    }
}
