package nl.buyergroup.ambition.learned.footprint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Footprints implements PanacheRepositoryBase<Footprint, UUID> {
    /** @return the newest version that is known of the scan, whatever version came last */
    @Transactional
    public long learn(OwnScan news) {
        var known = findById(news.scanId());
        if (known == null) {
            persist(new Footprint(news));
            return news.version();
        }
        return known.learn(news);
    }

    /** The scan of the newest year of an organisation; should a year have two, the one that became final last. */
    @Transactional
    public Optional<OwnScan> newest(UUID organisation) {
        return find("organisationId = ?1 order by year desc, finalisedAt desc, scanId desc", organisation)
                .firstResultOptional()
                .map(Footprint::scan);
    }

    /** The newest version that is known of each final scan of an organisation. */
    public List<OwnScan> of(UUID organisation) {
        return find("organisationId = ?1 order by year, scanId", organisation).stream()
                .map(Footprint::scan)
                .toList();
    }
}
