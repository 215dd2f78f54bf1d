package nl.buyergroup.community.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;

/** An organisation takes part in a programme, from a day until and including a day. */
@Entity
public class Membership {
    @Id
    private UUID id;

    private UUID organisationId;
    private String programme;
    private LocalDate fromDate;
    private LocalDate untilDate;

    @Version
    private long version;

    protected Membership() {}

    Membership(UUID organisationId, String programme, LocalDate fromDate, LocalDate untilDate) {
        refuseEndBeforeStart(fromDate, untilDate);
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.programme = programme;
        this.fromDate = fromDate;
        this.untilDate = untilDate;
    }

    /** Ends it, or ends it earlier than agreed; a membership that is over does not change any more. */
    void end(LocalDate lastDay, Clock clock) {
        if (untilDate != null && untilDate.isBefore(DutchCalendar.today(clock))) {
            throw DomainException.conflict(new Text("Dit lidmaatschap is al afgelopen.", "This membership has ended."));
        }
        refuseEndBeforeStart(fromDate, lastDay);
        if (untilDate != null && lastDay.isAfter(untilDate)) {
            throw DomainException.invalid(
                    "untilDate", new Text("ligt na het afgesproken einde", "lies after the agreed end"));
        }
        untilDate = lastDay;
    }

    private static void refuseEndBeforeStart(LocalDate from, LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw DomainException.invalid("untilDate", new Text("ligt voor fromDate", "lies before fromDate"));
        }
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String programme() {
        return programme;
    }

    LocalDate fromDate() {
        return fromDate;
    }

    LocalDate untilDate() {
        return untilDate;
    }

    long version() {
        return version;
    }
}
