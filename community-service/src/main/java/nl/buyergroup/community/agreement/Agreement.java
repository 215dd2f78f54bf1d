package nl.buyergroup.community.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;

/** What a cluster of complaints was turned around into, on the knuffelmuur. */
@Entity
@Table(name = "wall_agreement")
public class Agreement {
    @Id
    private UUID id;

    private UUID sessionId;
    private UUID clusterId;
    private String text;
    private UUID ownerOrganisationId;
    private LocalDate dueDate;

    @Version
    private long version;

    protected Agreement() {}

    Agreement(UUID sessionId, UUID clusterId, NewAgreement request, Clock clock) {
        if (request.dueDate() != null && request.dueDate().isBefore(DutchCalendar.today(clock))) {
            throw DomainException.invalid("dueDate", new Text("ligt in het verleden", "lies in the past"));
        }
        this.id = Ids.next();
        this.sessionId = sessionId;
        this.clusterId = clusterId;
        this.text = request.text();
        this.ownerOrganisationId = request.ownerOrganisationId();
        this.dueDate = request.dueDate();
    }

    public UUID id() {
        return id;
    }

    public UUID clusterId() {
        return clusterId;
    }

    String text() {
        return text;
    }

    UUID ownerOrganisationId() {
        return ownerOrganisationId;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    long version() {
        return version;
    }
}
