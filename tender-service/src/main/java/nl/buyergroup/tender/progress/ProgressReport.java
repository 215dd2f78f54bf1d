package nl.buyergroup.tender.progress;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.contract.Contract;
import nl.buyergroup.tender.progress.evidence.Evidence;
import nl.buyergroup.tender.progress.evidence.NewEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a supplier reports on a contract, until its buyer has decided on it. */
@Entity
public class ProgressReport {
    /** Who does something, and for which organisation. */
    record Actor(UUID organisation, String subject) {}

    private static final int MOST_EVIDENCE = 20;

    /** Where it is between writing and verdict. */
    @Schema(name = "ReportState")
    public enum State {
        DRAFT,
        SUBMITTED,
        IN_REVIEW,
        VERIFIED,
        PARTLY_VERIFIED,
        RETURNED,
        REJECTED
    }

    @Id
    private UUID id;

    private UUID contractId;
    private UUID buyerId;
    private UUID supplierId;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private int latestNumber = 1;
    private int evidenceCount;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "report_id", nullable = false)
    @OrderBy("number")
    private List<ReportVersion> versions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "report_id", nullable = false)
    @OrderBy("uploadedAt, id")
    private List<Evidence> evidence = new ArrayList<>();

    @Version
    private long version;

    protected ProgressReport() {}

    ProgressReport(Contract contract, WriteReport content, Actor by, Clock clock) {
        this.id = Ids.next();
        this.contractId = contract.id();
        this.buyerId = contract.buyerId();
        this.supplierId = contract.supplierId();
        mustBeSupplier(by);
        content.check(contract, DutchCalendar.today(clock));
        this.versions.add(new ReportVersion(latestNumber, content, by.subject(), now(clock)));
    }

    void revise(Contract contract, WriteReport content, Actor by, Clock clock) {
        mustBeSupplier(by);
        mustBeWritable();
        content.check(contract, DutchCalendar.today(clock));
        add(new ReportVersion(latestNumber + 1, content, by.subject(), now(clock)));
    }

    /** Adds a file to the version being written; after a return, that is a new one with the same content. */
    Evidence attach(NewEvidence file, Actor by, Clock clock) {
        mustBeSupplier(by);
        mustBeWritable();
        mustHaveRoom();
        if (latest().isSubmitted()) {
            add(latest().next(by.subject(), now(clock)));
        }
        var added = new Evidence(file, latestNumber, by.subject(), now(clock));
        evidence.add(added);
        evidenceCount++;
        return added;
    }

    void submit(Actor by, Clock clock) {
        mustBeSupplier(by);
        mustBeWritable();
        if (evidenceCount == 0) {
            throw DomainException.conflict(new Text(
                    "Een rapport zonder bewijs kan niet bewezen heten: voeg eerst bewijs toe.",
                    "A report without evidence can't be called proven: add evidence first."));
        }
        if (latest().isSubmitted()) {
            throw DomainException.conflict(new Text(
                    "Deze versie is teruggestuurd: pas haar eerst aan of voeg bewijs toe.",
                    "This version was returned: change it or add evidence first."));
        }
        latest().submitted(by.subject(), now(clock));
        state = State.SUBMITTED;
    }

    void startReview(Actor by) {
        mustBeBuyer(by);
        mustBe(State.SUBMITTED);
        state = State.IN_REVIEW;
    }

    void decide(GiveVerdict decision, Actor by, Clock clock) {
        mustBeBuyer(by);
        mustBe(State.IN_REVIEW);
        decision.check(latest().reportedKpiIds());
        if (decision.verdict().proves()) {
            mustHaveValidEvidence(DutchCalendar.today(clock));
        }
        latest().decided(decision, by.subject(), now(clock));
        state = decision.verdict().state();
    }

    private void add(ReportVersion next) {
        versions.add(next);
        latestNumber = next.number();
    }

    private void mustBeSupplier(Actor by) {
        if (!supplierId.equals(by.organisation())) {
            throw DomainException.forbidden(new Text(
                    "Alleen de leverancier van het contract rapporteert.",
                    "Only the supplier of the contract reports."));
        }
    }

    private void mustBeBuyer(Actor by) {
        if (!buyerId.equals(by.organisation())
                || supplierId.equals(by.organisation())
                || latest().wasSubmittedBy(by.subject())) {
            throw DomainException.forbidden(new Text(
                    "Niemand beoordeelt het eigen rapport; dat doet de opdrachtgever.",
                    "Nobody verifies their own report; the buyer does."));
        }
    }

    private void mustBeWritable() {
        if (state != State.DRAFT && state != State.RETURNED) {
            throw refused();
        }
    }

    private void mustBe(State wanted) {
        if (state != wanted) {
            throw refused();
        }
    }

    private DomainException refused() {
        return DomainException.conflict(new Text(
                "Dit kan niet zolang het rapport " + state + " is.",
                "Not possible while the report is " + state + "."));
    }

    private void mustHaveRoom() {
        if (evidenceCount >= MOST_EVIDENCE) {
            throw DomainException.conflict(new Text(
                    "Een rapport heeft hoogstens " + MOST_EVIDENCE + " bestanden.",
                    "A report has at most " + MOST_EVIDENCE + " files."));
        }
    }

    private void mustHaveValidEvidence(LocalDate today) {
        if (evidence.stream().noneMatch(file -> file.isValidOn(today))) {
            throw DomainException.conflict(new Text(
                    "Al het bewijs is verlopen; het kan geen goedkeuring dragen.",
                    "All evidence has expired; it can't carry a verification."));
        }
    }

    boolean isVisibleTo(UUID organisation) {
        return supplierId.equals(organisation) || buyerId.equals(organisation) && state != State.DRAFT;
    }

    /** The versions that an organisation may read: its own writer all, its buyer those that were submitted. */
    List<ReportVersion> versionsFor(UUID organisation) {
        return versions.stream()
                .filter(one -> supplierId.equals(organisation) || one.isSubmitted())
                .toList();
    }

    ReportVersion latestFor(UUID organisation) {
        return versionsFor(organisation).stream()
                .max(Comparator.comparingInt(ReportVersion::number))
                .orElseThrow(DomainException::notFound);
    }

    ReportVersion latest() {
        return latestFor(supplierId);
    }

    List<Evidence> evidenceOf(ReportVersion one) {
        return evidence.stream().filter(file -> file.isIn(one.number())).toList();
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    UUID id() {
        return id;
    }

    UUID contractId() {
        return contractId;
    }

    UUID buyerId() {
        return buyerId;
    }

    UUID supplierId() {
        return supplierId;
    }

    State state() {
        return state;
    }

    long version() {
        return version;
    }
}
