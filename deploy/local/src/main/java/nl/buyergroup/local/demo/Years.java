package nl.buyergroup.local.demo;

import java.time.LocalDate;

/** The two years of the story, both over, so that everything in it can have happened. */
public record Years(int first, int second) {
    static Years before(LocalDate today) {
        return new Years(today.getYear() - 2, today.getYear() - 1);
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
