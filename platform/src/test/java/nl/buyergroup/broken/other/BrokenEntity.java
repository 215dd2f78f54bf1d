package nl.buyergroup.broken.other;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import nl.buyergroup.broken.BrokenResource;
import nl.buyergroup.broken.crowded.Crowd;

/** Stores what the API says, names a resource, takes its day from the machine and its languages apart. */
@Entity
public class BrokenEntity {
    List<BrokenResource.Nested> stored;
    Crowd crowd;
    LocalDate day = LocalDate.now();

    void say(String en, String nl) {}
}
