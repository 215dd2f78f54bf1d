package nl.buyergroup.ambition.wheel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;

/** A theme on the outer ring of a wheel, and what it means here. */
@Entity
public class Theme implements Part {
    /** The three pillars of procurement; a wheel covers all of them. */
    public enum Pillar implements Labelled {
        ECOLOGICAL_SOCIAL(new Text("ecologisch en sociaal", "ecological and social")),
        COLLABORATION(new Text("samenwerking", "collaboration")),
        BEHAVIOUR(new Text("gedragsverandering", "behaviour"));

        private final Text label;

        Pillar(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How much a theme matters here. */
    public enum Priority implements Labelled {
        HIGH(new Text("hoog", "high")),
        MEDIUM(new Text("midden", "medium")),
        LOW(new Text("laag", "low"));

        private final Text label;

        Priority(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ValueWheel wheel;

    private String name;

    @Enumerated(EnumType.STRING)
    private Pillar pillar;

    private String elaboration;
    private UUID parentThemeId;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    protected Theme() {}

    Theme(ValueWheel wheel, ThemeContent content) {
        this(Ids.next(), wheel, content);
    }

    private Theme(UUID id, ValueWheel wheel, ThemeContent content) {
        this.id = id;
        this.wheel = wheel;
        become(content);
    }

    static Theme restored(ValueWheel wheel, WheelView.ThemeView was) {
        var theme = new Theme(was.id(), wheel, was.content());
        theme.parentThemeId = was.parentThemeId();
        return theme;
    }

    void restore(WheelView.ThemeView was) {
        become(was.content());
        parentThemeId = was.parentThemeId();
    }

    /** Name and pillar are those of the theme above; elaboration and priority stay its own. */
    Theme follow(WheelView.ThemeView above) {
        parentThemeId = above.id();
        name = above.name();
        pillar = above.pillar();
        return this;
    }

    void standAlone() {
        parentThemeId = null;
    }

    boolean follows(UUID themeAbove) {
        return themeAbove.equals(parentThemeId);
    }

    /** Refuses to rename what comes from above: the ring of a child is that of its parent. */
    void mustKeepWhatComesFromAbove(ThemeContent content) {
        var reasons = new ArrayList<Reason>();
        if (parentThemeId != null && !name.equals(content.name().strip())) {
            reasons.add(
                    new Reason("name", new Text("is die van het bovenliggende wiel", "is that of the wheel above")));
        }
        if (parentThemeId != null && pillar != content.pillar()) {
            reasons.add(
                    new Reason("pillar", new Text("is die van het bovenliggende wiel", "is that of the wheel above")));
        }
        if (!reasons.isEmpty()) {
            throw new DomainException(DomainException.Kind.CONFLICT, reasons);
        }
    }

    final void become(ThemeContent content) {
        name = content.name().strip();
        pillar = content.pillar();
        elaboration =
                content.elaboration() == null ? null : content.elaboration().strip();
        priority = content.priority();
    }

    boolean isCalled(String otherName) {
        return name.equalsIgnoreCase(otherName.strip());
    }

    /** The theme of the parent that this one follows, null for a theme of its own. */
    UUID parentThemeId() {
        return parentThemeId;
    }

    @Override
    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Pillar pillar() {
        return pillar;
    }

    String elaboration() {
        return elaboration;
    }

    Priority priority() {
        return priority;
    }
}
