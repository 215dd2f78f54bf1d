package nl.buyergroup.community.organisation;

import java.util.Locale;

public enum OrganisationKind {
    MEMBER,
    SUPPLIER,
    PROGRAMME;

    /** How a token says it: the claim {@code organisation_kind}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
