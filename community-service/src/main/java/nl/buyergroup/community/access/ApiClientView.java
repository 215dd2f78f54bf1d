package nl.buyergroup.community.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param clientSecret shown once, in the answer to the request that made it */
public record ApiClientView(
        UUID id,
        String name,
        String clientId,
        List<Role> roles,
        Account.State state,
        Instant createdAt,
        Instant revokedAt,
        String clientSecret,
        @JsonIgnore long version) {

    static ApiClientView from(Account account) {
        return from(account, null);
    }

    static ApiClientView from(Account account, String clientSecret) {
        return new ApiClientView(
                account.id(),
                account.name(),
                account.login(),
                account.roles(),
                account.state(),
                account.createdAt(),
                account.revokedAt(),
                clientSecret,
                account.version());
    }

    @Override
    public String toString() {
        return "ApiClientView[" + id + ", " + state + "]";
    }
}
