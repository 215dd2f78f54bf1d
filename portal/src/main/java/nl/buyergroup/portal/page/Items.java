package nl.buyergroup.portal.page;

import java.util.List;

/** A page of a collection of any API. */
public record Items<T>(List<T> items) {
    /** The most that an API gives at once. */
    public static final int MOST = 100;
}
