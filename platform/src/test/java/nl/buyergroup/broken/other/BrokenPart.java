package nl.buyergroup.broken.other;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import nl.buyergroup.broken.BrokenResource;
import nl.buyergroup.broken.crowded.Crowd;

/** Stores what the API says, names a resource, takes its day from the machine and its languages apart. */
@Embeddable
public class BrokenPart {
    List<BrokenResource.Nested> stored;
    Crowd crowd;
    LocalDate day = LocalDate.now();

    void say(String en, String nl) {}
}
