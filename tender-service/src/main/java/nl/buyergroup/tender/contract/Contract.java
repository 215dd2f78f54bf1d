package nl.buyergroup.tender.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.project.Project;

/** What a buyer and its supplier agreed after the award, with the roadmap of milestones and KPIs. */
@Entity
public class Contract {
    /** How the two work together. */
    public enum Form {
        TRANSACTIONAL,
        RELATIONAL
    }

    @Id
    private UUID id;

    private UUID projectId;
    private UUID buyerId;
    private UUID supplierId;
    private String packageCode;

    @Enumerated(EnumType.STRING)
    private Form form;

    private LocalDate startDate;
    private LocalDate endDate;
    private Instant awardedAt;
    private String awardedBy;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "contract_id", nullable = false)
    @OrderColumn(name = "position")
    private List<Milestone> milestones;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "contract_id", nullable = false)
    @OrderColumn(name = "position")
    private List<Kpi> kpis;

    @Version
    private long version;

    protected Contract() {}

    Contract(Project project, AwardContract terms, String by, Instant now) {
        mustBeAwarded(project);
        new TermsCheck(project, terms).check();
        this.id = Ids.next();
        this.projectId = project.id();
        this.buyerId = project.organisationId();
        this.supplierId = project.supplierId();
        this.packageCode = project.packageCode();
        this.form = terms.form();
        this.startDate = terms.startDate();
        this.endDate = terms.endDate();
        this.awardedAt = now;
        this.awardedBy = by;
        this.milestones = terms.milestones().stream().map(Milestone::new).toList();
        this.kpis = terms.kpis().stream().map(Kpi::new).toList();
    }

    private static void mustBeAwarded(Project project) {
        if (!project.isAwarded()) {
            throw DomainException.conflict(
                    new Text("Dit traject is nog niet gegund.", "This project has not been awarded yet."));
        }
    }

    /** Buyer and supplier are the only ones who know of it. */
    public boolean isBetween(UUID party) {
        return buyerId.equals(party) || supplierId.equals(party);
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(startDate) && !date.isAfter(endDate);
    }

    public Optional<Kpi> kpi(UUID kpi) {
        return kpis.stream().filter(candidate -> candidate.id().equals(kpi)).findFirst();
    }

    public boolean hasMilestone(UUID milestone) {
        return milestones.stream().anyMatch(candidate -> candidate.id().equals(milestone));
    }

    public UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    public UUID buyerId() {
        return buyerId;
    }

    public UUID supplierId() {
        return supplierId;
    }

    public String packageCode() {
        return packageCode;
    }

    Form form() {
        return form;
    }

    LocalDate startDate() {
        return startDate;
    }

    LocalDate endDate() {
        return endDate;
    }

    Instant awardedAt() {
        return awardedAt;
    }

    List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    List<Kpi> kpis() {
        return List.copyOf(kpis);
    }

    long version() {
        return version;
    }
}
