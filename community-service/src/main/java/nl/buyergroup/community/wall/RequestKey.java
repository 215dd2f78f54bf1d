package nl.buyergroup.community.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

/**
 * The {@code Idempotency-Key} for what must not be tied to a person: the platform's table keeps who used a key for what,
 * so an anonymous note and a vote keep the key with themselves, for as long as they need it.
 */
@RequestScoped
public class RequestKey {
    private static final int LONGEST = 100;

    @Inject
    HttpHeaders headers;

    /** The key, or null. */
    public String value() {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST)) {
            throw DomainException.invalid(
                    "Idempotency-Key", new Text("heeft 1 tot 100 tekens", "has 1 to 100 characters"));
        }
        return key;
    }

    public static DomainException usedForAnother() {
        return DomainException.conflict(new Text(
                "Deze Idempotency-Key is voor een andere aanvraag gebruikt.",
                "This Idempotency-Key was used for another request."));
    }
}
