package nl.buyergroup.ambition.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.buyergroup.ambition.learned.footprint.BenchmarkEditions;
import nl.buyergroup.ambition.learned.footprint.Footprints;
import nl.buyergroup.ambition.wheel.ValueWheels;

@ApplicationScoped
public class Suggestions {
    @Inject
    Footprints footprints;

    @Inject
    BenchmarkEditions editions;

    @Inject
    ValueWheels wheels;

    /** From what is the organisation's own and from what everybody may read; nothing else goes in. */
    @Transactional
    SuggestionList of(UUID organisation) {
        var scan = footprints.newest(organisation).orElse(null);
        var edition = editions.newest().orElse(null);
        return SuggestionList.of(scan, edition, wheels.goalsByPackage(organisation));
    }
}
