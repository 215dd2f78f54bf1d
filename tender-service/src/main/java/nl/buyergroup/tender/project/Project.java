package nl.buyergroup.tender.project;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.wheel.AdoptedWheel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A procurement project of one buyer: from its adopted wheel to the award. */
@Entity
public class Project {
    /** How far it is. */
    @Schema(name = "ProjectState")
    public enum State {
        PREPARING,
        AWARDED
    }

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID wheelId;
    private long wheelVersion;
    private String packageCode;
    private String title;

    @Enumerated(EnumType.STRING)
    private State state = State.PREPARING;

    private Instant startedAt;
    private String startedBy;
    private Instant criteriaAdjustedAt;
    private UUID supplierId;
    private String awardReason;
    private Instant awardedAt;
    private String awardedBy;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "project_id", nullable = false)
    @OrderColumn(name = "position")
    private List<Criterion> criteria;

    @Version
    private long version;

    protected Project() {}

    Project(AdoptedWheel wheel, StartProject request, String by, Instant now) {
        this.id = Ids.next();
        this.organisationId = wheel.organisationId();
        this.wheelId = wheel.id();
        this.wheelVersion = wheel.eventVersion();
        this.packageCode = request.packageCode();
        this.title = request.title();
        this.startedAt = now;
        this.startedBy = by;
        this.criteria = Translation.of(wheel);
    }

    void adjust(List<AdjustCriteria.Adjusted> wanted, String by, Instant now) {
        mustBePreparing();
        new Adjustment(criteria, wanted).check();
        wanted.forEach(one -> criterionOf(one.themeId()).orElseThrow().adjust(one, by, now));
        criteriaAdjustedAt = now;
    }

    void award(AwardProject award, String by, Instant now) {
        mustBePreparing();
        state = State.AWARDED;
        supplierId = award.supplierId();
        awardReason = award.reason();
        awardedAt = now;
        awardedBy = by;
    }

    private void mustBePreparing() {
        if (state != State.PREPARING) {
            throw DomainException.conflict(new Text("Dit traject is gegund.", "This project was awarded."));
        }
    }

    public boolean isAwarded() {
        return state == State.AWARDED;
    }

    public boolean hasTheme(UUID theme) {
        return criterionOf(theme).isPresent();
    }

    private Optional<Criterion> criterionOf(UUID theme) {
        return criteria.stream()
                .filter(criterion -> criterion.themeId().equals(theme))
                .findFirst();
    }

    /** The goal of one of its themes, as it was in the wheel that the project started from. */
    public Optional<CriterionGoal> goal(UUID goal) {
        return criteria.stream()
                .flatMap(criterion -> criterion.goals().stream())
                .filter(candidate -> candidate.goalId().equals(goal))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID supplierId() {
        return supplierId;
    }

    public String packageCode() {
        return packageCode;
    }

    UUID wheelId() {
        return wheelId;
    }

    String title() {
        return title;
    }

    State state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    String awardReason() {
        return awardReason;
    }

    Instant awardedAt() {
        return awardedAt;
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    long version() {
        return version;
    }
}
