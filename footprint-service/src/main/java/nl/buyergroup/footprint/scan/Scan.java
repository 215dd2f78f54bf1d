package nl.buyergroup.footprint.scan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;

/** The carbon footprint of one organisation in one year, as it entered it; immutable once final. */
@Entity
public class Scan {
    public enum Status {
        DRAFT,
        FINAL
    }

    @Id
    private UUID id;

    private UUID organisationId;
    private int year;
    private BigDecimal fte;
    private String fteDefinition;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    private Instant createdAt;
    private Instant finalisedAt;

    /** No change of the scan itself: its version is part of what is told. */
    @OptimisticLock(excluded = true)
    private boolean told;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "scan_entry")
    @BatchSize(size = 100)
    private Map<EntryKey, Entry> entries = new HashMap<>();

    @Version
    private long version;

    protected Scan() {}

    Scan(UUID organisationId, int year, Clock clock) {
        mustBeReportable(year, clock);
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.year = year;
        this.createdAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Next year is allowed: organisations work a year ahead with what they carry forward. */
    public static void mustBeReportable(int year, Clock clock) {
        int last = DutchCalendar.today(clock).getYear() + 1;
        if (year > last) {
            throw DomainException.invalid("year", new Text("is hoogstens " + last, "is at most " + last));
        }
    }

    void describe(BigDecimal newFte, String newFteDefinition) {
        mustBeDraft();
        fte = newFte.setScale(2, RoundingMode.UNNECESSARY);
        fteDefinition = newFteDefinition;
    }

    void enter(EntryKey key, Entry entry) {
        mustBeDraft();
        entries.put(key, entry);
    }

    void drop(EntryKey key) {
        mustBeDraft();
        if (entries.remove(key) == null) {
            throw DomainException.notFound();
        }
    }

    void finalise(Clock clock) {
        mustBeDraft();
        if (entries.isEmpty()) {
            throw DomainException.conflict(
                    new Text("Vul eerst ten minste één cijfer in.", "Enter at least one figure first."));
        }
        status = Status.FINAL;
        finalisedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void markTold() {
        told = true;
    }

    private void mustBeDraft() {
        if (status == Status.FINAL) {
            throw DomainException.conflict(new Text(
                    "Deze scan is definitief en kan niet meer veranderen.",
                    "This scan is final and can't change any more."));
        }
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    int year() {
        return year;
    }

    BigDecimal fte() {
        return fte;
    }

    String fteDefinition() {
        return fteDefinition;
    }

    Status status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant finalisedAt() {
        return finalisedAt;
    }

    Map<EntryKey, Entry> entries() {
        return Map.copyOf(entries);
    }

    long version() {
        return version;
    }
}
