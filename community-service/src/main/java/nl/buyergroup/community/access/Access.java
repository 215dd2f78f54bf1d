package nl.buyergroup.community.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buyergroup.community.organisation.Organisations;
import nl.buyergroup.platform.http.Caller;

/**
 * Gives and takes access: first the intention is committed here, then Keycloak is asked, then the result is committed. A
 * repeat of the request goes on where the last one stopped.
 */
@ApplicationScoped
class Access {
    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Keycloak keycloak;

    @Inject
    Caller caller;

    UserView invite(UUID organisationId, InviteUser request) {
        caller.mustBe("programme");
        var kind = organisations.existing(organisationId).kind();
        var id = accounts.open(organisationId, request);
        var secret = accounts.complete(id, account -> keycloak.grant(account, kind, request));
        return UserView.from(accounts.existing(organisationId, Account.Kind.USER, id), secret.orElse(null));
    }

    ApiClientView create(UUID organisationId, NewApiClient request) {
        caller.mustBe("programme");
        var kind = organisations.existing(organisationId).kind();
        var id = accounts.open(organisationId, request);
        var secret = accounts.complete(id, account -> keycloak.grant(account, kind));
        return ApiClientView.from(accounts.existing(organisationId, Account.Kind.API_CLIENT, id), secret.orElse(null));
    }

    void revoke(UUID organisationId, Account.Kind kind, UUID id) {
        caller.mustBe("programme");
        accounts.startRevoking(organisationId, kind, id);
        accounts.finishRevoking(id, keycloak::remove);
    }
}
