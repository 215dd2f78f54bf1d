package nl.buyergroup.platform.http;

import java.util.List;
import nl.buyergroup.platform.text.Text;

/** The one way to refuse: what kind of refusal, and why. */
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds of refusal with the HTTP status that each becomes. */
    public enum Kind {
        INVALID(400, new Text("Ongeldige invoer", "Invalid input")),
        FORBIDDEN(403, new Text("Niet toegestaan", "Not allowed")),
        NOT_FOUND(404, new Text("Niet gevonden", "Not found")),
        CONFLICT(409, new Text("Kan nu niet", "Not possible now")),
        STALE(412, new Text("Intussen gewijzigd", "Changed in the meantime")),
        PRECONDITION_MISSING(428, new Text("If-Match ontbreekt", "If-Match is missing")),
        UNAVAILABLE(503, new Text("Nu niet bereikbaar", "Not reachable now"));

        final int status;
        final Text title;

        Kind(int status, Text title) {
            this.status = status;
            this.title = title;
        }
    }

    /** One reason, and the field that it is about: null for the whole request. */
    public record Reason(String field, Text text) {}

    private final transient List<Reason> reasons;
    private final Kind kind;

    public DomainException(Kind kind, List<Reason> reasons) {
        super(kind + ": " + reasons.stream().map(reason -> reason.text.en()).toList());
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
    }

    public static DomainException invalid(String field, Text text) {
        return one(Kind.INVALID, field, text);
    }

    public static DomainException forbidden(Text text) {
        return one(Kind.FORBIDDEN, null, text);
    }

    /** For what does not exist and for what the caller may not know of: a stranger sees no difference. */
    public static DomainException notFound() {
        return one(Kind.NOT_FOUND, null, new Text("Hier is voor u niets te vinden.", "There is nothing here for you."));
    }

    public static DomainException conflict(Text text) {
        return one(Kind.CONFLICT, null, text);
    }

    /** When another system that is needed does not answer: the same request may work later. */
    public static DomainException unavailable(Text text) {
        return one(Kind.UNAVAILABLE, null, text);
    }

    private static DomainException one(Kind kind, String field, Text text) {
        return new DomainException(kind, List.of(new Reason(field, text)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
