package nl.buyergroup.footprint.organisation;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** Who belongs together. Follows a chain to its top, because the parts of a moved holding are told of one by one. */
public record Holdings(Map<UUID, UUID> above) {
    public UUID top(UUID organisation) {
        var seen = new HashSet<UUID>();
        var here = organisation;
        while (seen.add(here)) {
            here = next(here);
        }
        return smallestInRing(here);
    }

    /**
     * An organisation that nobody holds is a ring of one; organisations that name each other as holding count as one
     * too.
     */
    private UUID smallestInRing(UUID start) {
        var smallest = start;
        for (var here = next(start); !here.equals(start); here = next(here)) {
            smallest = here.compareTo(smallest) < 0 ? here : smallest;
        }
        return smallest;
    }

    private UUID next(UUID organisation) {
        return above.getOrDefault(organisation, organisation);
    }
}
