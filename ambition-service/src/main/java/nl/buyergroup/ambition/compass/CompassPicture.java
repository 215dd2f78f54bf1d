package nl.buyergroup.ambition.compass;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to draw of a compass scan, in the language of the reader.
 *
 * @param outcome null while not everything is answered
 * @param missing what to do next, in a sentence
 */
public record CompassPicture(
        String id, String title, LocalDate on, String outcome, String missing, List<Point> principles) {
    /** @param met null while it is not answered */
    public record Point(String name, Boolean met) {
        boolean isMet() {
            return Boolean.TRUE.equals(met);
        }
    }

    boolean isUnfinished() {
        return principles.stream().anyMatch(point -> point.met() == null);
    }

    long met() {
        return principles.stream().filter(Point::isMet).count();
    }
}
