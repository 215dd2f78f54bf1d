package nl.buyergroup.community.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param initialPassword shown once, in the answer to the request that made it */
public record UserView(
        UUID id,
        String username,
        List<Role> roles,
        Account.State state,
        Instant createdAt,
        Instant revokedAt,
        String initialPassword,
        @JsonIgnore long version) {

    static UserView from(Account account) {
        return from(account, null);
    }

    static UserView from(Account account, String initialPassword) {
        return new UserView(
                account.id(),
                account.login(),
                account.roles(),
                account.state(),
                account.createdAt(),
                account.revokedAt(),
                initialPassword,
                account.version());
    }

    @Override
    public String toString() {
        return "UserView[" + id + ", " + state + "]";
    }
}
