package nl.buyergroup.ambition;

import java.time.Clock;
import java.time.LocalDate;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Text;

/** What a day must be that somebody names. */
public final class Days {
    private Days() {}

    /** Refuses what is said to have happened on a day that is still to come. */
    public static void mustHaveCome(String field, LocalDate day, Clock clock) {
        if (day.isAfter(DutchCalendar.today(clock))) {
            throw DomainException.invalid(field, new Text("ligt in de toekomst", "lies in the future"));
        }
    }
}
