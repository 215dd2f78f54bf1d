package nl.buyergroup.platform.http;

import java.util.List;

/** The one way to refuse: what kind of refusal, and why, in English and in Dutch. */
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds of refusal with the HTTP status that each becomes. */
    public enum Kind {
        INVALID(400, "Invalid input", "Ongeldige invoer"),
        FORBIDDEN(403, "Not allowed", "Niet toegestaan"),
        NOT_FOUND(404, "Not found", "Niet gevonden"),
        CONFLICT(409, "Not possible now", "Kan nu niet"),
        STALE(412, "Changed in the meantime", "Intussen gewijzigd"),
        PRECONDITION_MISSING(428, "If-Match is missing", "If-Match ontbreekt"),
        UNAVAILABLE(503, "Not reachable now", "Nu niet bereikbaar");

        final int status;
        final String en;
        final String nl;

        Kind(int status, String en, String nl) {
            this.status = status;
            this.en = en;
            this.nl = nl;
        }
    }

    /** One reason: the field that it is about (null for the whole request) and the text in both languages. */
    public record Reason(String field, String en, String nl) {
        String in(boolean dutch) {
            return dutch ? nl : en;
        }
    }

    private final transient List<Reason> reasons;
    private final Kind kind;

    public DomainException(Kind kind, List<Reason> reasons) {
        super(kind + ": " + reasons.stream().map(Reason::en).toList());
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
    }

    public static DomainException invalid(String field, String en, String nl) {
        return one(Kind.INVALID, field, en, nl);
    }

    public static DomainException forbidden(String en, String nl) {
        return one(Kind.FORBIDDEN, null, en, nl);
    }

    /** For what does not exist and for what the caller may not know of: a stranger sees no difference. */
    public static DomainException notFound() {
        return one(Kind.NOT_FOUND, null, "There is nothing here for you.", "Hier is voor u niets te vinden.");
    }

    public static DomainException conflict(String en, String nl) {
        return one(Kind.CONFLICT, null, en, nl);
    }

    /** For what hangs on another system that does not answer: the same request may work later. */
    public static DomainException unavailable(String en, String nl) {
        return one(Kind.UNAVAILABLE, null, en, nl);
    }

    private static DomainException one(Kind kind, String field, String en, String nl) {
        return new DomainException(kind, List.of(new Reason(field, en, nl)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
