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
import java.util.stream.Stream;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;

/** What an organisation, department or product strives for: themes in three pillars, and goals under them. */
@Entity
public class ValueWheel {
    private static final int MOST = 200;

    /** What the wheel is about; a parent is of the same or an earlier level than its child. */
    public enum Level implements Labelled {
        ORGANISATION(new Text("organisatie", "organisation")),
        DEPARTMENT(new Text("afdeling", "department")),
        PRODUCT(new Text("product of dienst", "product or service"));

        private final Text label;

        Level(Text label) {
            this.label = label;
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
        ring().follow(parent);
    }

    /** Lets go of the wheel above; all themes become its own. */
    void standAlone(Clock clock) {
        change(clock);
        parentId = null;
        parentNumber = null;
        themes.forEach(Theme::standAlone);
    }

    UUID addTheme(ThemeContent content, Clock clock) {
        change(clock);
        return ring().add(content);
    }

    boolean mayHaveOwnThemes() {
        return parentId == null || level == Level.PRODUCT;
    }

    void changeTheme(UUID themeId, ThemeContent content, Clock clock) {
        change(clock);
        ring().change(themeId, content);
    }

    void removeTheme(UUID themeId, Clock clock) {
        change(clock);
        ring().remove(themeId, Stream.concat(goals.stream(), qualitativeGoals.stream()));
    }

    private Ring ring() {
        return new Ring(this, themes);
    }

    UUID addGoal(GoalContent content, Clock clock) {
        change(clock);
        mustHaveRoom(goals.size() + qualitativeGoals.size());
        ring().mustKnow(content.themeId());
        var goal = new Goal(null, this, content);
        goals.add(goal);
        return goal.id();
    }

    void changeGoal(UUID goalId, GoalContent content, Clock clock) {
        change(clock);
        var goal = Part.find(goals, goalId);
        ring().mustKnow(content.themeId());
        goal.become(content);
    }

    void removeGoal(UUID goalId, Clock clock) {
        change(clock);
        goals.remove(Part.find(goals, goalId));
    }

    UUID addQualitativeGoal(QualitativeGoalContent content, Clock clock) {
        change(clock);
        mustHaveRoom(goals.size() + qualitativeGoals.size());
        ring().mustKnow(content.themeId());
        var goal = new QualitativeGoal(null, this, content);
        qualitativeGoals.add(goal);
        return goal.id();
    }

    void changeQualitativeGoal(UUID goalId, QualitativeGoalContent content, Clock clock) {
        change(clock);
        var goal = Part.find(qualitativeGoals, goalId);
        ring().mustKnow(content.themeId());
        goal.become(content);
    }

    void removeQualitativeGoal(UUID goalId, Clock clock) {
        change(clock);
        qualitativeGoals.remove(Part.find(qualitativeGoals, goalId));
    }

    /** Also of an adopted version: a person's name goes when that person asks for it. */
    void eraseBoardName(Clock clock) {
        if (boardCommitment != null) {
            boardCommitment = boardCommitment.withoutName();
        }
        touch(clock);
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
                    new Text("Er is al een volgende versie in de maak.", "A next version is already being drafted."));
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
        Part.restore(
                themes, inForce.themes(), WheelView.ThemeView::id, Theme::restore, was -> Theme.restored(this, was));
        Part.restore(
                goals,
                inForce.goals(),
                WheelView.GoalView::id,
                (goal, was) -> goal.become(was.content()),
                was -> new Goal(was.id(), this, was.content()));
        Part.restore(
                qualitativeGoals,
                inForce.qualitativeGoals(),
                WheelView.QualitativeGoalView::id,
                (goal, was) -> goal.become(was.content()),
                was -> new QualitativeGoal(was.id(), this, was.content()));
        number = numberInForce;
        state = State.ADOPTED;
    }

    /** An adopted version stays: others may build on it. */
    void mustBeDraft() {
        if (isAdopted()) {
            throw DomainException.conflict(new Text(
                    "Deze versie is vastgesteld; anderen kunnen erop bouwen, dus die blijft.",
                    "This version is adopted; others may build on it, so it stays."));
        }
    }

    /** Every change touches this row, also that of a theme or goal: so the version of the wheel covers them all. */
    private void change(Clock clock) {
        if (isAdopted()) {
            throw DomainException.conflict(new Text(
                    "Deze versie is vastgesteld en verandert niet meer; open een volgende versie.",
                    "This version is adopted and does not change any more; open a next version."));
        }
        touch(clock);
    }

    private void touch(Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        changedAt = now.isAfter(changedAt) ? now : changedAt.plus(1, ChronoUnit.MICROS);
    }

    static void mustHaveRoom(int present) {
        if (present >= MOST) {
            throw DomainException.conflict(new Text(
                    "Een wiel heeft hoogstens 200 thema's en 200 doelen.",
                    "A wheel has at most 200 themes and 200 goals."));
        }
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
