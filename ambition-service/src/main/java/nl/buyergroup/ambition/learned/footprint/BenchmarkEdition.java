package nl.buyergroup.ambition.learned.footprint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The newest version of a published edition that footprint told of. */
@Entity
public class BenchmarkEdition {
    @Id
    private UUID id;

    private long version;
    private int year;
    private String title;
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "benchmark_line", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderBy("packageCode")
    private List<BenchmarkLine> lines = new ArrayList<>();

    protected BenchmarkEdition() {}

    BenchmarkEdition(PublishedEdition edition) {
        id = edition.editionId();
        take(edition);
    }

    /** Takes over what is newer; news that comes late changes nothing. */
    void learn(PublishedEdition news) {
        if (news.version() > version) {
            take(news);
        }
    }

    private void take(PublishedEdition edition) {
        version = edition.version();
        year = edition.year();
        title = edition.title();
        publishedAt = edition.publishedAt();
        lines.clear();
        lines.addAll(edition.lines());
    }

    PublishedEdition edition() {
        return new PublishedEdition(id, version, year, title, publishedAt, List.copyOf(lines));
    }
}
