package nl.buyergroup.tender.wheel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What ambition tells of an adopted wheel, as far as tendering needs it. */
public record WheelNews(
        UUID wheelId,
        long version,
        UUID organisationId,
        String level,
        String title,
        Instant adoptedAt,
        List<Theme> themes,
        List<Goal> goals) {}
