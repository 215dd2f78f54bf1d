package nl.buyergroup.community.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.buyergroup.platform.text.Readable;

/** @param passwordChangeRequired whether the first login asks for a password of one's own; true if absent */
public record InviteUser(
        @NotNull @Pattern(regexp = "(?!service-account-)[a-z0-9][a-z0-9._@-]{2,99}", message = "{community.username}")
                String username,
        @Email @Size(max = 254) @Readable String email,
        @NotNull @Size(min = 1, max = 3) List<@NotNull Role> roles,
        Boolean passwordChangeRequired) {

    boolean mustChangePassword() {
        return passwordChangeRequired == null || passwordChangeRequired;
    }

    @Override
    public String toString() {
        return "InviteUser[" + roles + "]";
    }
}
