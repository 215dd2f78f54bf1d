package nl.buyergroup.platform.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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
}
