package nl.buyergroup.ambition.learned.footprint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class BenchmarkEditions implements PanacheRepositoryBase<BenchmarkEdition, UUID> {
    @Transactional
    public void learn(PublishedEdition news) {
        findByIdOptional(news.editionId())
                .ifPresentOrElse(known -> known.learn(news), () -> persist(new BenchmarkEdition(news)));
    }

    /** The edition of the newest year; of one year the one that was published last. */
    @Transactional
    public Optional<PublishedEdition> newest() {
        return find("order by year desc, publishedAt desc, id desc")
                .firstResultOptional()
                .map(BenchmarkEdition::edition);
    }
}
