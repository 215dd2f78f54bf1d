package nl.buyergroup.community.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.buyergroup.community.organisation.Organisations;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
    @Inject
    Organisations organisations;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    UUID open(UUID organisationId, InviteUser request) {
        return idempotency.once(
                List.of(organisationId, request),
                () -> open(Account.user(organisationId, request.username(), request.roles(), clock.instant())));
    }

    @Transactional
    UUID open(UUID organisationId, NewApiClient request) {
        return idempotency.once(
                List.of(organisationId, request),
                () -> open(Account.apiClient(organisationId, request.name(), request.roles(), clock.instant())));
    }

    private UUID open(Account account) {
        organisations.existing(account.organisationId()).mustBeActive();
        if (count("login = ?1 and state <> ?2", account.login(), Account.State.REVOKED) > 0) {
            throw Keycloak.taken();
        }
        persistAndFlush(account);
        return account.id();
    }

    /**
     * Does in Keycloak what is pending here. The row stays locked meanwhile, so that of two repeats one gets the secret
     * and the other none; if Keycloak fails the row stays pending.
     *
     * @return the new secret; empty if nothing was pending
     */
    @Transactional
    Optional<String> complete(UUID id, Function<Account, Keycloak.Granted> inKeycloak) {
        var account = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!account.is(Account.State.PENDING)) {
            return Optional.empty();
        }
        var granted = inKeycloak.apply(account);
        account.activate(granted.keycloakId());
        return Optional.of(granted.secret());
    }

    @Transactional
    void startRevoking(UUID organisationId, Account.Kind kind, UUID id) {
        var account = existing(organisationId, kind, id);
        getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
        if (!account.is(Account.State.REVOKED)) {
            account.startRevoking();
        }
    }

    @Transactional
    void finishRevoking(UUID id, Consumer<Account> inKeycloak) {
        var account = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (account.is(Account.State.REVOKING)) {
            inKeycloak.accept(account);
            account.revoked(clock.instant());
        }
    }

    Account existing(UUID organisationId, Account.Kind kind, UUID id) {
        return find("id = ?1 and organisationId = ?2 and kind = ?3", id, organisationId, kind)
                .firstResultOptional()
                .orElseThrow(DomainException::notFound);
    }

    <V> V get(UUID organisationId, Account.Kind kind, UUID id, Function<Account, V> view) {
        caller.mustBe("programme");
        return view.apply(existing(organisationId, kind, id));
    }

    <V> List<V> list(UUID organisationId, Account.Kind kind, Page.Request page, Function<Account, V> view) {
        caller.mustBe("programme");
        organisations.existing(organisationId);
        return find("organisationId = ?1 and kind = ?2 and id > ?3 order by id", organisationId, kind, page.after())
                .range(0, page.fetch() - 1)
                .list()
                .stream()
                .map(view)
                .toList();
    }
}
