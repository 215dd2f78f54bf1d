package nl.buyergroup.community.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A person or a program that acts for an organisation; the account itself, with its secret, is in Keycloak. */
@Entity
class Account {
    enum Kind {
        USER,
        API_CLIENT
    }

    /** PENDING and REVOKING: written down here, not yet done in Keycloak. */
    enum State {
        PENDING,
        ACTIVE,
        REVOKING,
        REVOKED
    }

    @Id
    private UUID id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String login;

    @Enumerated(EnumType.STRING)
    private State state;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    private String keycloakId;
    private Instant createdAt;
    private Instant revokedAt;

    @Version
    private long version;

    protected Account() {}

    private Account(UUID organisationId, Kind kind, String name, Collection<Role> roles, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.kind = kind;
        this.name = name;
        this.roles = EnumSet.copyOf(roles);
        this.state = State.PENDING;
        this.createdAt = now;
    }

    static Account user(UUID organisationId, String username, Collection<Role> roles, Instant now) {
        var account = new Account(organisationId, Kind.USER, username, roles, now);
        account.login = username;
        return account;
    }

    /**
     * Its client id is its name with the random end of its own id: no other client has it, and a second try gives the
     * same.
     */
    static Account apiClient(UUID organisationId, String name, Collection<Role> roles, Instant now) {
        var account = new Account(organisationId, Kind.API_CLIENT, name, roles, now);
        account.login = name + "-" + account.id.toString().substring(24);
        return account;
    }

    void activate(String idInKeycloak) {
        keycloakId = idInKeycloak;
        state = State.ACTIVE;
    }

    void startRevoking() {
        state = State.REVOKING;
    }

    void revoked(Instant now) {
        state = State.REVOKED;
        revokedAt = now;
    }

    boolean is(State asked) {
        return state == asked;
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    String login() {
        return login;
    }

    State state() {
        return state;
    }

    List<Role> roles() {
        return roles.stream().sorted().toList();
    }

    String keycloakId() {
        return keycloakId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    long version() {
        return version;
    }
}
