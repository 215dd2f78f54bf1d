package nl.buyergroup.platform.text;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers (UUIDv7) in the order in which they were made, also within one millisecond. */
public final class Ids {
    // one generator for all: only within one is the order kept
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return IDS.generate();
    }

    /** An identifier that does not reveal when it was made, for things that nobody may trace to a moment. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
