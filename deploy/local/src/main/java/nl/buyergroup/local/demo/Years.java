package nl.buyergroup.local.demo;

import java.time.LocalDate;
import java.time.ZoneId;

/** The two years of the story, both over, so that everything in it can have happened. */
public record Years(int first, int second) {
    static Years before(LocalDate today) {
        return new Years(today.getYear() - 2, today.getYear() - 1);
    }

    /** The days of the network begin in the Netherlands. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    LocalDate baselineOn() {
        return LocalDate.of(first, 12, 31);
    }

    LocalDate contractStart() {
        return LocalDate.of(second, 1, 1);
    }

    LocalDate contractEnd() {
        return LocalDate.of(second + 3, 12, 31);
    }

    LocalDate reportedUntil() {
        return LocalDate.of(second, 12, 31);
    }

    LocalDate target() {
        return LocalDate.of(second + 1, 12, 31);
    }
}
