package nl.buyergroup.tender.wheel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The adopted wheel of an organisation, as ambition told of it. */
@Entity
public class AdoptedWheel {
    @Id
    private UUID id;

    private long eventVersion;
    private UUID organisationId;
    private String level;
    private String title;
    private Instant adoptedAt;

    @ElementCollection
    @CollectionTable(name = "adopted_theme", joinColumns = @JoinColumn(name = "wheel_id"))
    @OrderColumn(name = "position")
    private List<Theme> themes;

    @ElementCollection
    @CollectionTable(name = "adopted_goal", joinColumns = @JoinColumn(name = "wheel_id"))
    @OrderColumn(name = "position")
    private List<Goal> goals;

    protected AdoptedWheel() {}

    public AdoptedWheel(
            UUID id,
            long eventVersion,
            UUID organisationId,
            String level,
            String title,
            Instant adoptedAt,
            List<Theme> themes,
            List<Goal> goals) {
        this.id = id;
        this.eventVersion = eventVersion;
        this.organisationId = organisationId;
        this.level = level;
        this.title = title;
        this.adoptedAt = adoptedAt;
        this.themes = List.copyOf(themes);
        this.goals = List.copyOf(goals);
    }

    boolean isNewerThan(AdoptedWheel other) {
        return eventVersion > other.eventVersion;
    }

    public boolean isOf(UUID organisation) {
        return organisationId.equals(organisation);
    }

    public List<Goal> goalsOf(Theme theme) {
        return goals.stream()
                .filter(goal -> goal.themeId().equals(theme.themeId()))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public long eventVersion() {
        return eventVersion;
    }

    public UUID organisationId() {
        return organisationId;
    }

    String level() {
        return level;
    }

    String title() {
        return title;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    public List<Theme> themes() {
        return List.copyOf(themes);
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }
}
