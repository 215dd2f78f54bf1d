package nl.buyergroup.community.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.buyergroup.community.organisation.OrganisationKind;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The accounts in Keycloak. Each call looks first at what is there and completes it, so that it can be repeated. */
@ApplicationScoped
class Keycloak {
    private static final Logger LOG = Logger.getLogger(Keycloak.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** An account as Keycloak knows it, with the secret that it has from now on. */
    record Granted(String keycloakId, String secret) {
        @Override
        public String toString() {
            return "Granted[" + keycloakId + "]";
        }
    }

    @Inject
    @RestClient
    KeycloakAdmin admin;

    Granted grant(Account account, OrganisationKind kind, InviteUser request) {
        return reached(() -> {
            var user = user(account).orElseGet(() -> {
                admin.createUser(KeycloakAdmin.User.of(account.login(), request.email(), claims(account, kind)));
                return user(account).orElseThrow();
            });
            assign(user.id(), account.roles());
            var password = random();
            admin.resetPassword(user.id(), KeycloakAdmin.Password.of(password, request.mustChangePassword()));
            return new Granted(user.id(), password);
        });
    }

    Granted grant(Account account, OrganisationKind kind) {
        return reached(() -> {
            var client = client(account).orElseGet(() -> {
                admin.createClient(KeycloakAdmin.Client.confidential(account.login(), account.name()));
                return client(account).orElseThrow();
            });
            var serviceAccount = admin.serviceAccount(client.id());
            admin.updateUser(serviceAccount.id(), serviceAccount.with(claims(account, kind)));
            assign(serviceAccount.id(), account.roles());
            return new Granted(client.id(), admin.newSecret(client.id()).value());
        });
    }

    /** Removes it and with it all its sessions; what is not there needs no removing. */
    void remove(Account account) {
        reached(() -> {
            if (account.is(Account.Kind.USER)) {
                user(account).ifPresent(user -> admin.deleteUser(user.id()));
            } else {
                client(account).ifPresent(client -> admin.deleteClient(client.id()));
            }
            return null;
        });
    }

    static DomainException taken() {
        return DomainException.conflict(new Text(
                "Deze naam of dit e-mailadres is al in gebruik; trek een open uitnodiging in en kies iets anders.",
                "This name or e-mail address is already in use; revoke a pending invitation and choose another."));
    }

    /** A user of that name who belongs to another organisation is never touched. */
    private Optional<KeycloakAdmin.User> user(Account account) {
        var found = admin.users(account.login(), true).stream().findFirst();
        if (found.isPresent() && !found.get().belongsTo(account.organisationId())) {
            if (account.is(Account.State.REVOKING)) {
                return Optional.empty();
            }
            throw taken();
        }
        return found;
    }

    private Optional<KeycloakAdmin.Client> client(Account account) {
        return admin.clients(account.login()).stream().findFirst();
    }

    private void assign(String userId, List<Role> roles) {
        admin.assign(
                userId,
                roles.stream().map(role -> admin.role(role.inKeycloak())).toList());
    }

    private static Map<String, List<String>> claims(Account account, OrganisationKind kind) {
        return Map.of(
                "organisation_id",
                List.of(account.organisationId().toString()),
                "organisation_kind",
                List.of(kind.claim()));
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static <T> T reached(Supplier<T> calls) {
        try {
            return calls.get();
        } catch (DomainException e) {
            throw e;
        } catch (WebApplicationException e) {
            throw refusal(e);
        } catch (RuntimeException e) {
            throw unreachable(e);
        }
    }

    private static DomainException refusal(WebApplicationException e) {
        return switch (e.getResponse().getStatus()) {
            case 400 ->
                DomainException.invalid(
                        null,
                        new Text("Keycloak neemt deze gegevens niet aan.", "Keycloak does not accept these details."));
            case 409 -> taken();
            default -> unreachable(e);
        };
    }

    private static DomainException unreachable(RuntimeException e) {
        LOG.warnf("Keycloak could not be used: %s", withoutQuery(e));
        return DomainException.unavailable(new Text(
                "Accounts kunnen nu niet worden gewijzigd. Stuur dezelfde aanvraag later opnieuw.",
                "Accounts can't be changed now. Send the same request again later."));
    }

    /** The query of a failed call holds a user name, which is not for the log. */
    static String withoutQuery(RuntimeException e) {
        return e.toString().replaceAll("\\?\\S*", "");
    }
}
