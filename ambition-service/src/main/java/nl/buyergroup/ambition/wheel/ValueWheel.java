package nl.buyergroup.ambition.wheel;

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
import nl.buyergroup.ambition.Ids;
import nl.buyergroup.ambition.Text;
import nl.buyergroup.platform.http.DomainException;

/** What an organisation, department or product strives for: themes in three pillars, and goals under them. */
@Entity
public class ValueWheel {
    private static final int MOST = 200;

    /** What the wheel is about; a parent is of the same or an earlier level than its child. */
    public enum Level implements Labelled {
        ORGANISATION("organisatie", "organisation"),
        DEPARTMENT("afdeling", "department"),
        PRODUCT("product of dienst", "product or service");

        private final Text label;

        Level(String nl, String en) {
            this.label = new Text(nl, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Only a draft changes; what was adopted before stays in force and readable while a next version is drafted. */
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
    private Integer parentNumber;
    private int number = 1;
    private Integer numberInForce;

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

    @OneToMany(mappedBy = "wheel", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<QualitativeGoal> qualitativeGoals = new ArrayList<>();

    @Version
    private long version;

    protected ValueWheel() {}

    ValueWheel(UUID organisationId, Level level, WheelText text, Parent parent, Clock clock) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.level = level;
        describe(text, clock);
        if (parent != null) {
            follow(parent, clock);
        }
    }

    final void describe(WheelText text, Clock clock) {
        change(clock);
        title = text.title().strip();
        ambition = text.ambition().strip();
    }

    /** Takes the themes of the wheel above on the ring; what they mean here, and themes of its own, stay. */
    final void follow(Parent parent, Clock clock) {
        change(clock);
        parent.mustBeAbove(level);
        parentId = parent.id();
        parentNumber = parent.number();
        themes.stream().filter(theme -> !parent.has(theme.parentThemeId())).forEach(Theme::standAlone);
        parent.content().themes().forEach(this::follow);
        mustBeUnique();
    }

    private void follow(WheelView.ThemeView above) {
        themes.stream()
                .filter(theme -> theme.follows(above.id()))
                .findFirst()
                .or(() -> themes.stream()
                        .filter(theme -> theme.parentThemeId() == null && theme.isCalled(above.name()))
                        .findFirst())
                .orElseGet(() -> added(new ThemeContent(above.name(), above.pillar(), null, null)))
                .follow(above);
    }

    /** Lets go of the wheel above; all themes become its own. */
    void standAlone(Clock clock) {
        change(clock);
        parentId = null;
        parentNumber = null;
        themes.forEach(Theme::standAlone);
    }

    private void mustBeUnique() {
        themes.stream()
                .filter(theme -> themes.stream().anyMatch(other -> other != theme && other.isCalled(theme.name())))
                .findFirst()
                .ifPresent(theme -> {
                    throw DomainException.conflict(
                            "The wheel above also has “" + theme.name() + "”; rename your own theme first.",
                            "Het bovenliggende wiel heeft ook “" + theme.name() + "”; hernoem eerst uw eigen thema.");
                });
    }

    private Theme added(ThemeContent content) {
        mustHaveRoom(themes.size());
        var theme = new Theme(this, content);
        themes.add(theme);
        return theme;
    }

    UUID addTheme(ThemeContent content, Clock clock) {
        change(clock);
        if (!mayHaveOwnThemes()) {
            throw DomainException.conflict(
                    "The ring of this wheel is that of the wheel above; only a product or service may add to it.",
                    "De ring van dit wiel is die van het bovenliggende wiel; alleen een product of dienst mag aanvullen.");
        }
        mustBeFree(content.name(), null);
        return added(content).id();
    }

    boolean mayHaveOwnThemes() {
        return parentId == null || level == Level.PRODUCT;
    }

    void changeTheme(UUID themeId, ThemeContent content, Clock clock) {
        change(clock);
        mustBeFree(content.name(), themeId);
        var theme = theme(themeId);
        theme.mustKeepWhatComesFromAbove(content);
        theme.become(content);
    }

    void removeTheme(UUID themeId, Clock clock) {
        change(clock);
        var theme = theme(themeId);
        if (theme.parentThemeId() != null) {
            throw DomainException.conflict(
                    "This theme comes from the wheel above and stays on the ring.",
                    "Dit thema komt van het bovenliggende wiel en blijft op de ring.");
        }
        if (goals.stream().anyMatch(goal -> goal.buildsOn(themeId))
                || qualitativeGoals.stream().anyMatch(goal -> goal.buildsOn(themeId))) {
            throw DomainException.conflict(
                    "A goal builds on this theme; remove the goal first.",
                    "Een doel bouwt op dit thema; verwijder eerst het doel.");
        }
        themes.remove(theme);
    }

    UUID addGoal(GoalContent content, Clock clock) {
        change(clock);
        mustHaveRoom(goals.size() + qualitativeGoals.size());
        mustKnow(content.themeId());
        var goal = new Goal(null, this, content);
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

    UUID addQualitativeGoal(QualitativeGoalContent content, Clock clock) {
        change(clock);
        mustHaveRoom(goals.size() + qualitativeGoals.size());
        mustKnow(content.themeId());
        var goal = new QualitativeGoal(null, this, content);
        qualitativeGoals.add(goal);
        return goal.id();
    }

    void changeQualitativeGoal(UUID goalId, QualitativeGoalContent content, Clock clock) {
        change(clock);
        var goal = qualitativeGoal(goalId);
        mustKnow(content.themeId());
        goal.become(content);
    }

    void removeQualitativeGoal(UUID goalId, Clock clock) {
        change(clock);
        qualitativeGoals.remove(qualitativeGoal(goalId));
    }

    void commit(BoardCommitment commitment, Clock clock) {
        change(clock);
        commitment.mustBeMade(clock);
        boardCommitment = commitment;
    }

    /** @param parent the wheel above as it is in force now, null without one */
    void adopt(Parent parent, Clock clock) {
        change(clock);
        new AdoptionCheck(this, parent).mustPass();
        state = State.ADOPTED;
        numberInForce = number;
        adoptedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Opens the next version as a draft. What the board committed itself to was the version before. */
    void open(Clock clock) {
        if (!isAdopted()) {
            throw DomainException.conflict(
                    "A next version is already being drafted.", "Er is al een volgende versie in de maak.");
        }
        state = State.DRAFT;
        number++;
        boardCommitment = null;
        change(clock);
    }

    /** Drops the draft of a next version: all is again as in the version that is in force. */
    void restore(WheelContent inForce, String boardName, Clock clock) {
        change(clock);
        title = inForce.title();
        ambition = inForce.ambition();
        parentId = inForce.parentId();
        parentNumber = inForce.parentNumber();
        boardCommitment = BoardCommitment.restored(boardName, inForce.commitment());
        restoreThemes(inForce.themes());
        restoreGoals(inForce.goals());
        restoreQualitativeGoals(inForce.qualitativeGoals());
        number = numberInForce;
        state = State.ADOPTED;
    }

    private void restoreThemes(List<WheelView.ThemeView> was) {
        themes.removeIf(theme -> was.stream().noneMatch(view -> view.id().equals(theme.id())));
        was.forEach(view -> themes.stream()
                .filter(theme -> theme.id().equals(view.id()))
                .findFirst()
                .ifPresentOrElse(theme -> theme.restore(view), () -> themes.add(Theme.restored(this, view))));
    }

    private void restoreGoals(List<WheelView.GoalView> was) {
        goals.removeIf(goal -> was.stream().noneMatch(view -> view.id().equals(goal.id())));
        was.forEach(view -> goals.stream()
                .filter(goal -> goal.id().equals(view.id()))
                .findFirst()
                .ifPresentOrElse(
                        goal -> goal.become(view.content()),
                        () -> goals.add(new Goal(view.id(), this, view.content()))));
    }

    private void restoreQualitativeGoals(List<WheelView.QualitativeGoalView> was) {
        qualitativeGoals.removeIf(
                goal -> was.stream().noneMatch(view -> view.id().equals(goal.id())));
        was.forEach(view -> qualitativeGoals.stream()
                .filter(goal -> goal.id().equals(view.id()))
                .findFirst()
                .ifPresentOrElse(
                        goal -> goal.become(view.content()),
                        () -> qualitativeGoals.add(new QualitativeGoal(view.id(), this, view.content()))));
    }

    /** An adopted version stays: others may build on it. */
    void mustBeDraft() {
        if (isAdopted()) {
            throw DomainException.conflict(
                    "This version is adopted; others may build on it, so it stays.",
                    "Deze versie is vastgesteld; anderen kunnen erop bouwen, dus die blijft.");
        }
    }

    /** Every change touches this row, also that of a theme or goal: so the version of the wheel covers them all. */
    private void change(Clock clock) {
        if (isAdopted()) {
            throw DomainException.conflict(
                    "This version is adopted and does not change any more; open a next version.",
                    "Deze versie is vastgesteld en verandert niet meer; open een volgende versie.");
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

    private QualitativeGoal qualitativeGoal(UUID goalId) {
        return qualitativeGoals.stream()
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

    public Level level() {
        return level;
    }

    String title() {
        return title;
    }

    String ambition() {
        return ambition;
    }

    public UUID parentId() {
        return parentId;
    }

    /** Which version of the parent this wheel follows, null without a parent. */
    Integer parentNumber() {
        return parentNumber;
    }

    /** The number of the version that is shown: of the draft, or of the adopted one. */
    public int number() {
        return number;
    }

    /** The number of the version that is in force, null when none was ever adopted. */
    public Integer numberInForce() {
        return numberInForce;
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

    List<QualitativeGoal> qualitativeGoals() {
        return qualitativeGoals;
    }

    public long version() {
        return version;
    }
}
