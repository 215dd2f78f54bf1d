package nl.buyergroup.portal.page;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who reads the page, as the access token says. */
@RequestScoped
public class Reader {
    @Inject
    JsonWebToken token;

    public UUID organisation() {
        return UUID.fromString(claim("organisation_id"));
    }

    public boolean isMember() {
        return claim("organisation_kind").equals("member");
    }

    public boolean isSupplier() {
        return claim("organisation_kind").equals("supplier");
    }

    public boolean isProgramme() {
        return claim("organisation_kind").equals("programme");
    }

    private String claim(String name) {
        var value = token.getClaim(name);
        if (value == null) {
            throw new ForbiddenException("not bound to an organisation");
        }
        return value.toString();
    }
}
