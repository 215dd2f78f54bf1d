package nl.buyergroup.platform.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, for which organisation and with which roles, as the access token says. */
@RequestScoped
public class Caller {
    @Inject
    JsonWebToken token;

    @Inject
    SecurityIdentity identity;

    /** Stable, meaningless identifier of the person or client. */
    public String subject() {
        return token.getSubject();
    }

    /** The organisation that the caller acts for; a token without one may do nothing. */
    public UUID organisation() {
        return claim("organisation_id").map(UUID::fromString).orElseThrow(Caller::homeless);
    }

    /** {@code member}, {@code supplier} or {@code programme}. */
    public String kind() {
        return claim("organisation_kind").orElseThrow(Caller::homeless);
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Programme staff: who acts for the programme and holds the role; neither alone will do. */
    public boolean isStaff() {
        return has("programme-staff") && kind().equals("programme");
    }

    public boolean actsFor(UUID organisation) {
        return organisation().equals(organisation);
    }

    /** Refuses everyone whose organisation is of another kind with 403. */
    public void mustBe(String kind) {
        if (!kind().equals(kind)) {
            throw DomainException.forbidden(new Text(
                    "Dit is voor een ander soort organisatie.", "This is for an organisation of another kind."));
        }
    }

    /** Refuses a stranger as if there were nothing. */
    public void mustActFor(UUID organisation) {
        if (!actsFor(organisation)) {
            throw DomainException.notFound();
        }
    }

    private Optional<String> claim(String name) {
        return Optional.ofNullable(token.getClaim(name)).map(Object::toString);
    }

    private static DomainException homeless() {
        return DomainException.forbidden(new Text(
                "Uw account hoort niet bij een organisatie.", "Your account is not bound to an organisation."));
    }
}
