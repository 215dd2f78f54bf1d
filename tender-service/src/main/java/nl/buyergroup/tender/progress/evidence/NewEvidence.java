package nl.buyergroup.tender.progress.evidence;

import java.time.LocalDate;
import nl.buyergroup.platform.text.Sha256;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.Violations;

/** A file that is offered as evidence, with what it says of itself checked against its content. */
public record NewEvidence(String fileName, MediaKind kind, LocalDate validUntil, long sizeBytes, String sha256) {
    public static NewEvidence of(String fileName, MediaKind kind, LocalDate validUntil, byte[] content) {
        var violations = new Violations();
        violations.unless(
                kind.isIn(content),
                "body",
                new Text(
                        "is niet wat het Content-Type zegt: " + kind.mediaType(),
                        "is not what its Content-Type says: " + kind.mediaType()));
        violations.unless(
                kind.fits(fileName),
                "fileName",
                new Text(
                        "moet eindigen zoals een bestand van het type " + kind.mediaType(),
                        "must end as a file of type " + kind.mediaType() + " does"));
        violations.refuse();
        return new NewEvidence(fileName, kind, validUntil, content.length, Sha256.hex(content));
    }
}
