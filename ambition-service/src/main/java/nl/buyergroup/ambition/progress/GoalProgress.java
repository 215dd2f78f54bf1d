package nl.buyergroup.ambition.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The measured points of one goal. The goal itself stays as it was adopted. */
@Entity
public class GoalProgress {
    @Id
    private UUID goalId;

    @ElementCollection
    @CollectionTable(name = "goal_point", joinColumns = @JoinColumn(name = "goal_id"))
    private List<Point> points = new ArrayList<>();

    @Version
    private long version;

    protected GoalProgress() {}

    GoalProgress(UUID goalId) {
        this.goalId = goalId;
    }

    /** Puts the points of a source in the place of what it said before. */
    void replace(UUID source, List<Point> news) {
        points.removeIf(point -> point.isFrom(source));
        points.addAll(news);
    }

    /** The newest point that counts. */
    Optional<Point> current() {
        return points.stream().filter(Point::counts).max(Point.IN_TIME);
    }

    List<Point> points() {
        return points.stream().sorted(Point.IN_TIME).toList();
    }

    UUID goalId() {
        return goalId;
    }

    long version() {
        return version;
    }
}
