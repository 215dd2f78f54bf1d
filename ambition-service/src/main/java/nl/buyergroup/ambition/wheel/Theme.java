package nl.buyergroup.ambition.wheel;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A theme on the outer ring of a wheel, and what it means here. */
@Entity
public class Theme {
    /** The three pillars of procurement; a wheel covers all of them. */
    public enum Pillar {
        ECOLOGICAL_SOCIAL,
        COLLABORATION,
        BEHAVIOUR
    }

    /** How much a theme matters here. */
    public enum Priority {
        HIGH,
        MEDIUM,
        LOW
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ValueWheel wheel;

    private String name;

    @Enumerated(EnumType.STRING)
    private Pillar pillar;

    private String elaboration;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    protected Theme() {}

    Theme(ValueWheel wheel, ThemeContent content) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.wheel = wheel;
        become(content);
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
