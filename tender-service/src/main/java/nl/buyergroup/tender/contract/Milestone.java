package nl.buyergroup.tender.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;

/** Something that the supplier promised to reach on a date. */
@Entity
public class Milestone {
    @Id
    private UUID id;

    private String title;
    private LocalDate dueOn;
    private UUID themeId;

    protected Milestone() {}

    Milestone(AwardContract.NewMilestone promise) {
        this.id = Ids.next();
        this.title = promise.title();
        this.dueOn = promise.dueOn();
        this.themeId = promise.themeId();
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID themeId() {
        return themeId;
    }
}
