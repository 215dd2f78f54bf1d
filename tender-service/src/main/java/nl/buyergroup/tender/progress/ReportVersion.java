package nl.buyergroup.tender.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buyergroup.platform.text.Ids;

/** One version of a report's content, with the verdict that it got; content never changes. */
@Entity
public class ReportVersion {
    @Id
    private UUID id;

    private int number;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private Instant writtenAt;
    private String writtenBy;
    private Instant submittedAt;
    private String submittedBy;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String verdictReason;
    private Instant decidedAt;
    private String decidedBy;

    @ElementCollection
    @CollectionTable(name = "report_entry", joinColumns = @JoinColumn(name = "report_version_id"))
    @OrderColumn(name = "position")
    private List<Entry> entries;

    @ElementCollection
    @CollectionTable(name = "accepted_kpi", joinColumns = @JoinColumn(name = "report_version_id"))
    @Column(name = "kpi_id")
    private Set<UUID> acceptedKpiIds = new HashSet<>();

    protected ReportVersion() {}

    private ReportVersion(int number, LocalDate from, LocalDate to, List<Entry> entries, String by, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.periodFrom = from;
        this.periodTo = to;
        this.entries = List.copyOf(entries);
        this.writtenAt = now;
        this.writtenBy = by;
    }

    ReportVersion(int number, WriteReport content, String by, Instant now) {
        this(
                number,
                content.periodFrom(),
                content.periodTo(),
                content.entries().stream().map(Entry::of).toList(),
                by,
                now);
    }

    /** The same content to work on, once this one was returned. */
    ReportVersion next(String by, Instant now) {
        return new ReportVersion(number + 1, periodFrom, periodTo, entries, by, now);
    }

    void submitted(String by, Instant now) {
        submittedBy = by;
        submittedAt = now;
    }

    void decided(GiveVerdict decision, String by, Instant now) {
        verdict = decision.verdict();
        verdictReason = decision.reason();
        acceptedKpiIds.addAll(decision.accepts(reportedKpiIds()));
        decidedBy = by;
        decidedAt = now;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    boolean wasSubmittedBy(String subject) {
        return subject.equals(submittedBy);
    }

    Set<UUID> reportedKpiIds() {
        return entries.stream().filter(Entry::isOfKpi).map(Entry::kpiId).collect(Collectors.toSet());
    }

    List<Entry> acceptedEntries() {
        return entries.stream().filter(this::accepts).toList();
    }

    boolean accepts(Entry entry) {
        return entry.isOfKpi() && acceptedKpiIds.contains(entry.kpiId());
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Verdict verdict() {
        return verdict;
    }

    String verdictReason() {
        return verdictReason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
