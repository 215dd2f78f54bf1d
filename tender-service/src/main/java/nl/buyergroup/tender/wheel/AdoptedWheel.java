package nl.buyergroup.tender.wheel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
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
    private List<Theme> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adopted_goal", joinColumns = @JoinColumn(name = "wheel_id"))
    @OrderColumn(name = "position")
    private List<Goal> goals = new ArrayList<>();

    protected AdoptedWheel() {}

    public AdoptedWheel(WheelNews news) {
        id = news.wheelId();
        take(news);
    }

    /** Takes over what is newer, as a whole; news that comes late changes nothing. */
    void learn(WheelNews news) {
        if (news.version() > eventVersion) {
            take(news);
        }
    }

    private void take(WheelNews news) {
        eventVersion = news.version();
        organisationId = news.organisationId();
        level = news.level();
        title = news.title();
        adoptedAt = news.adoptedAt();
        themes.clear();
        themes.addAll(news.themes());
        goals.clear();
        goals.addAll(news.goals());
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
