package nl.buyergroup.ambition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.Topic;

/** The footprint service, as far as its events reach this one. Every event has a field that nobody here knows. */
public final class FootprintNews {
    public static final Topic TOPIC = new Topic("footprint-events");

    private FootprintNews() {}

    public record Line(String packageCode, BigDecimal kgCo2ePerFte, boolean measured, String tomorrow) {}

    public record Mean(String packageCode, int meanKgCo2ePerFte, int organisations, String tomorrow) {}

    public static Line line(String packageCode, String kgCo2ePerFte, boolean measured) {
        return new Line(packageCode, new BigDecimal(kgCo2ePerFte), measured, "unknown");
    }

    public static Mean mean(String packageCode, int meanKgCo2ePerFte, int organisations) {
        return new Mean(packageCode, meanKgCo2ePerFte, organisations, "unknown");
    }

    public static CloudEvent scan(UUID id, long version, UUID owner, int year, Line... lines) {
        var data = Map.of(
                "scanId",
                id,
                "version",
                version,
                "organisationId",
                owner,
                "year",
                year,
                "finalisedAt",
                Instant.now(),
                "lines",
                List.of(lines),
                "tomorrow",
                Map.of("a", 1));
        return CloudEvent.of("nl.buyergroup.footprint.scan-finalised", id, version, Instant.now(), data);
    }

    public static CloudEvent edition(UUID id, long version, int year, Mean... lines) {
        var data = Map.of(
                "editionId",
                id,
                "version",
                version,
                "year",
                year,
                "title",
                "Facility services " + year,
                "publishedAt",
                Instant.now(),
                "lines",
                List.of(lines),
                "tomorrow",
                Map.of("a", 1));
        return CloudEvent.of("nl.buyergroup.footprint.edition-published", id, version, Instant.now(), data);
    }
}
