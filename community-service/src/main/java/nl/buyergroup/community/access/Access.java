package nl.buyergroup.community.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.community.organisation.Organisations;

/**
 * Gives and takes access: first the intention is committed here, then Keycloak is asked, then the result is committed. A
 * repeat of the request goes on where the last one stopped.
 */
@ApplicationScoped
class Access {
    /** An account with its secret, if this request made one. */
    record Result(Account account, Optional<String> secret) {}

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Keycloak keycloak;

    Result invite(UUID organisationId, InviteUser request) {
        var kind = organisations.existing(organisationId).kind();
        var id = accounts.open(organisationId, request);
        var secret = accounts.complete(id, account -> keycloak.grant(account, kind, request));
        return new Result(accounts.existing(organisationId, Account.Kind.USER, id), secret);
    }

    Result create(UUID organisationId, NewApiClient request) {
        var kind = organisations.existing(organisationId).kind();
        var id = accounts.open(organisationId, request);
        var secret = accounts.complete(id, account -> keycloak.grant(account, kind));
        return new Result(accounts.existing(organisationId, Account.Kind.API_CLIENT, id), secret);
    }

    void revoke(UUID organisationId, Account.Kind kind, UUID id) {
        accounts.startRevoking(organisationId, kind, id);
        accounts.finishRevoking(id, keycloak::remove);
    }
}
