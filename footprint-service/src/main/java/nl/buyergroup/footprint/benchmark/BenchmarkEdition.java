package nl.buyergroup.footprint.benchmark;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.footprint.scan.Scan;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;
import org.hibernate.annotations.BatchSize;

/** What the network may know of the footprints of one year; frozen once published. */
@Entity
public class BenchmarkEdition {
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    @Id
    private UUID id;

    private int year;
    private String title;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    private Instant createdAt;
    private Instant publishedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "benchmark_line", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderBy("packageCode")
    @BatchSize(size = 100)
    private List<BenchmarkLine> lines = new ArrayList<>();

    @Version
    private long version;

    protected BenchmarkEdition() {}

    BenchmarkEdition(int year, String title, Clock clock) {
        Scan.mustBeReportable(year, clock);
        this.id = Ids.next();
        this.year = year;
        this.title = title;
        this.createdAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void mustBeDraft() {
        if (isPublished()) {
            throw DomainException.conflict(
                    new Text("Deze editie is gepubliceerd en ligt vast.", "This edition is published and frozen."));
        }
    }

    void publish(List<BenchmarkLine> safeLines, Clock clock) {
        mustBeDraft();
        if (safeLines.isEmpty()) {
            throw DomainException.conflict(new Text(
                    "Nog geen enkel pakket kan worden getoond; de voorvertoning zegt waarom.",
                    "No package can be shown yet; the preview says why."));
        }
        lines.addAll(safeLines);
        status = Status.PUBLISHED;
        publishedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Optional<BenchmarkLine> line(String packageCode) {
        return lines.stream()
                .filter(line -> line.packageCode().equals(packageCode))
                .findFirst();
    }

    boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    Status status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    List<BenchmarkLine> lines() {
        return List.copyOf(lines);
    }

    long version() {
        return version;
    }
}
