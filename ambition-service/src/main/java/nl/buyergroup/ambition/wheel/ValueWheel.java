package nl.buyergroup.ambition.wheel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.Labelled;
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.ambition.wheel.content.WheelContent.Commitment;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What an organisation, department or product strives for: themes in three pillars, and goals under them. */
@Entity
public class ValueWheel {
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

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private WheelContent content = WheelContent.EMPTY;

    // the database takes these from the content, for who searches and lists; here they are as they were read
    @Column(insertable = false, updatable = false)
    private String title;

    @Column(insertable = false, updatable = false)
    private UUID parentId;

    @Column(insertable = false, updatable = false)
    private Integer parentNumber;

    private String boardName;
    private int number = 1;
    private Integer numberInForce;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private Instant changedAt = Instant.EPOCH;
    private Instant adoptedAt;

    @Version
    private long version;

    protected ValueWheel() {}

    public ValueWheel(UUID organisationId, Level level, WheelText text, Parent parent, Clock clock) {
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
        content = content.saying(text.title(), text.ambition());
    }

    /** Takes the themes of the wheel above on the ring; what they mean here, and themes of its own, stay. */
    public final void follow(Parent parent, Clock clock) {
        change(clock);
        parent.mustBeAbove(level);
        content = content.following(parent.id(), parent.number(), parent.content());
    }

    /** Lets go of the wheel above; all themes become its own. */
    public void standAlone(Clock clock) {
        change(clock);
        content = content.alone();
    }

    UUID addTheme(ThemeContent theme, Clock clock) {
        change(clock);
        if (!mayHaveOwnThemes()) {
            throw DomainException.conflict(new Text(
                    "De ring van dit wiel is die van het bovenliggende wiel; alleen een product of dienst mag"
                            + " aanvullen.",
                    "The ring of this wheel is that of the wheel above; only a product or service may add to it."));
        }
        return added(themeId -> content.add(themeId, theme));
    }

    private UUID added(Function<UUID, WheelContent> addition) {
        var partId = Ids.next();
        content = addition.apply(partId);
        return partId;
    }

    boolean mayHaveOwnThemes() {
        return content.parentId() == null || level == Level.PRODUCT;
    }

    void changeTheme(UUID themeId, ThemeContent theme, Clock clock) {
        change(clock);
        content = content.change(themeId, theme);
    }

    void removeTheme(UUID themeId, Clock clock) {
        change(clock);
        content = content.removeTheme(themeId);
    }

    UUID addGoal(GoalContent goal, Clock clock) {
        change(clock);
        return added(goalId -> content.add(goalId, goal));
    }

    void changeGoal(UUID goalId, GoalContent goal, Clock clock) {
        change(clock);
        content = content.change(goalId, goal);
    }

    void removeGoal(UUID goalId, Clock clock) {
        change(clock);
        content = content.removeGoal(goalId);
    }

    UUID addQualitativeGoal(QualitativeGoalContent goal, Clock clock) {
        change(clock);
        return added(goalId -> content.add(goalId, goal));
    }

    void changeQualitativeGoal(UUID goalId, QualitativeGoalContent goal, Clock clock) {
        change(clock);
        content = content.change(goalId, goal);
    }

    void removeQualitativeGoal(UUID goalId, Clock clock) {
        change(clock);
        content = content.removeQualitativeGoal(goalId);
    }

    /** Also of an adopted version: a person's name goes when that person asks for it. */
    void eraseBoardName(Clock clock) {
        boardName = null;
        touch(clock);
    }

    void commit(BoardCommitment commitment, Clock clock) {
        change(clock);
        commitment.mustBeMade(clock);
        boardName = commitment.name();
        content = content.committed(new Commitment(commitment.role(), commitment.committedOn()));
    }

    /** @param parent the wheel above as it is in force now, null without one */
    public void adopt(Parent parent, Clock clock) {
        change(clock);
        new AdoptionCheck(this, parent).mustPass();
        state = State.ADOPTED;
        numberInForce = number;
        adoptedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Opens the next version as a draft. What the board committed itself to was the version before. */
    public void open(Clock clock) {
        if (!isAdopted()) {
            throw DomainException.conflict(
                    new Text("Er is al een volgende versie in de maak.", "A next version is already being drafted."));
        }
        state = State.DRAFT;
        number++;
        change(clock);
        boardName = null;
        content = content.committed(null);
    }

    /**
     * Drops the draft of a next version: all is again as in the version that is in force.
     *
     * @param name of who stood for the board then; it may have been erased since
     */
    public void restore(WheelContent inForce, String name, Clock clock) {
        change(clock);
        content = inForce;
        boardName = name;
        number = numberInForce;
        state = State.ADOPTED;
    }

    /** An adopted version stays: others may build on it. */
    public void mustBeDraft() {
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

    /** All that the wheel says now. */
    public WheelContent content() {
        return content;
    }

    public UUID parentId() {
        return content.parentId();
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
        var made = content.commitment();
        return made == null ? null : new BoardCommitment(boardName, made.role(), made.committedOn());
    }

    /** Whose name stands under the commitment of the board; personal data, only for the owner. */
    String boardName() {
        return boardName;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** When the version that is in force was adopted, null when none ever was. */
    public Instant adoptedAt() {
        return adoptedAt;
    }

    public long version() {
        return version;
    }
}
