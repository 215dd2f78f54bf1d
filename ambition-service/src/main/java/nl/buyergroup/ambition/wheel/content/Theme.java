package nl.buyergroup.ambition.wheel.content;

import java.util.ArrayList;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/**
 * A theme on the outer ring of a wheel, and what it means here.
 *
 * @param parentThemeId the theme of the wheel above that this one follows, null for a theme of its own
 */
public record Theme(UUID id, String name, Pillar pillar, String elaboration, Priority priority, UUID parentThemeId)
        implements Part {
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

    static Theme of(UUID id, ThemeContent content) {
        return new Theme(id, null, null, null, null, null).saying(content);
    }

    Theme saying(ThemeContent content) {
        var meaning =
                content.elaboration() == null ? null : content.elaboration().strip();
        return new Theme(id, content.name().strip(), content.pillar(), meaning, content.priority(), parentThemeId);
    }

    /** Name and pillar are those of the theme above; elaboration and priority stay its own. */
    Theme following(Theme above) {
        return new Theme(id, above.name, above.pillar, elaboration, priority, above.id);
    }

    Theme alone() {
        return new Theme(id, name, pillar, elaboration, priority, null);
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

    public boolean isCalled(String otherName) {
        return name.equalsIgnoreCase(otherName.strip());
    }
}
