package nl.buyergroup.platform.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.buyergroup.platform.http.DomainException;

/** The calendar of the network: its days begin and end in the Netherlands. */
public final class DutchCalendar {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchCalendar() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Refuses what is said to have happened on a day that is still to come. */
    public static void mustHaveCome(String field, LocalDate day, Clock clock) {
        if (day.isAfter(today(clock))) {
            throw DomainException.invalid(field, new Text("ligt in de toekomst", "lies in the future"));
        }
    }
}
