package nl.buyergroup.community.access;

import java.util.Locale;

/** What an account may do for its organisation; the programme's own roles are not given out here. */
public enum Role {
    READER,
    EDITOR,
    APPROVER;

    String inKeycloak() {
        return name().toLowerCase(Locale.ROOT);
    }
}
