package nl.buyergroup.ambition.scan.growth;

import nl.buyergroup.documents.sets.Phrase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three groups of employees in the growth model, from little to much sustainable behaviour. */
@Schema(name = "GrowthGroup")
public enum Group {
    WAITING_REALISTS,
    INTUITIVE_FOLLOWERS,
    ACTIVE_AMBASSADORS;

    String code() {
        return Phrase.key(this);
    }
}
