package nl.buyergroup.ambition.wheel;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;

/** What an organisation, department or product strives for: themes in three pillars, and goals under them. */
@Entity
public class ValueWheel {
    private static final int MOST = 200;

    /** What the wheel is about; a parent is of an earlier level than its child. */
    public enum Level {
        ORGANISATION,
        DEPARTMENT,
        PRODUCT
    }

    /** An adopted wheel never changes. */
    public enum State {
        DRAFT,
        ADOPTED
    }

    @Id
    private UUID id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String title;
    private String ambition;
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Embedded
    private BoardCommitment boardCommitment;

    private Instant changedAt = Instant.EPOCH;
    private Instant adoptedAt;

    @OneToMany(mappedBy = "wheel", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Theme> themes = new ArrayList<>();

    @OneToMany(mappedBy = "wheel", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Goal> goals = new ArrayList<>();

    @Version
    private long version;

    protected ValueWheel() {}

    ValueWheel(UUID organisationId, Level level, WheelText text, ValueWheel parent, Clock clock) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.organisationId = organisationId;
        this.level = level;
        this.parentId = parent == null ? null : parent.mustBeAbove(level).id;
        describe(text, clock);
    }

    final void describe(WheelText text, Clock clock) {
        change(clock);
        title = text.title().strip();
        ambition = text.ambition().strip();
    }

    private ValueWheel mustBeAbove(Level child) {
        if (level.compareTo(child) >= 0) {
            throw DomainException.invalid(
                    "parentId", "is not a wheel of a higher level", "is geen wiel van een hoger niveau");
        }
        return this;
    }

    UUID addTheme(ThemeContent content, Clock clock) {
        change(clock);
        mustHaveRoom(themes.size());
        mustBeFree(content.name(), null);
        var theme = new Theme(this, content);
        themes.add(theme);
        return theme.id();
    }

    void changeTheme(UUID themeId, ThemeContent content, Clock clock) {
        change(clock);
        mustBeFree(content.name(), themeId);
        theme(themeId).become(content);
    }

    void removeTheme(UUID themeId, Clock clock) {
        change(clock);
        var theme = theme(themeId);
        if (goals.stream().anyMatch(goal -> goal.buildsOn(themeId))) {
            throw DomainException.conflict(
                    "A goal builds on this theme; remove the goal first.",
                    "Een doel bouwt op dit thema; verwijder eerst het doel.");
        }
        themes.remove(theme);
    }

    UUID addGoal(GoalContent content, Clock clock) {
        change(clock);
        mustHaveRoom(goals.size());
        mustKnow(content.themeId());
        var goal = new Goal(this, content);
        goals.add(goal);
        return goal.id();
    }

    void changeGoal(UUID goalId, GoalContent content, Clock clock) {
        change(clock);
        var goal = goal(goalId);
        mustKnow(content.themeId());
        goal.become(content);
    }

    void removeGoal(UUID goalId, Clock clock) {
        change(clock);
        goals.remove(goal(goalId));
    }

    void commit(BoardCommitment commitment, Clock clock) {
        change(clock);
        commitment.mustBeMade(clock);
        boardCommitment = commitment;
    }

    void adopt(Clock clock) {
        change(clock);
        new AdoptionCheck(this).mustPass();
        state = State.ADOPTED;
        adoptedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Every change touches this row, also that of a theme or goal: so the version of the wheel covers them all. */
    private void change(Clock clock) {
        if (isAdopted()) {
            throw DomainException.conflict(
                    "This wheel is adopted and does not change any more.",
                    "Dit wiel is vastgesteld en verandert niet meer.");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        changedAt = now.isAfter(changedAt) ? now : changedAt.plus(1, ChronoUnit.MICROS);
    }

    private static void mustHaveRoom(int present) {
        if (present >= MOST) {
            throw DomainException.conflict(
                    "A wheel has at most 200 themes and 200 goals.",
                    "Een wiel heeft hoogstens 200 thema's en 200 doelen.");
        }
    }

    private void mustBeFree(String name, UUID exceptFor) {
        if (themes.stream()
                .anyMatch(theme -> theme.isCalled(name) && !theme.id().equals(exceptFor))) {
            throw DomainException.conflict(
                    "Another theme of this wheel has this name.", "Een ander thema van dit wiel heeft deze naam.");
        }
    }

    private void mustKnow(UUID themeId) {
        if (themes.stream().noneMatch(theme -> theme.id().equals(themeId))) {
            throw DomainException.invalid("themeId", "is not a theme of this wheel", "is geen thema van dit wiel");
        }
    }

    private Theme theme(UUID themeId) {
        return themes.stream()
                .filter(theme -> theme.id().equals(themeId))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    private Goal goal(UUID goalId) {
        return goals.stream()
                .filter(goal -> goal.id().equals(goalId))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    public boolean isAdopted() {
        return state == State.ADOPTED;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    Level level() {
        return level;
    }

    String title() {
        return title;
    }

    String ambition() {
        return ambition;
    }

    UUID parentId() {
        return parentId;
    }

    State state() {
        return state;
    }

    BoardCommitment boardCommitment() {
        return boardCommitment;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    List<Theme> themes() {
        return themes;
    }

    List<Goal> goals() {
        return goals;
    }

    public long version() {
        return version;
    }
}
