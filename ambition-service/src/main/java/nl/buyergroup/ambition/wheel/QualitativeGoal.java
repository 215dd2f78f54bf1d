package nl.buyergroup.ambition.wheel;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;

/** A goal under a theme that no number tells: what is to be true by a day. */
@Entity
public class QualitativeGoal implements Aim {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ValueWheel wheel;

    private UUID themeId;
    private String statement;
    private LocalDate targetDate;

    protected QualitativeGoal() {}

    QualitativeGoal(UUID id, ValueWheel wheel, QualitativeGoalContent content) {
        this.id = id == null ? Ids.next() : id;
        this.wheel = wheel;
        become(content);
    }

    final void become(QualitativeGoalContent content) {
        themeId = content.themeId();
        statement = content.statement().strip();
        targetDate = content.targetDate();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String path() {
        return "qualitativeGoals";
    }

    @Override
    public String says() {
        return statement;
    }

    @Override
    public UUID themeId() {
        return themeId;
    }

    String statement() {
        return statement;
    }

    LocalDate targetDate() {
        return targetDate;
    }
}
