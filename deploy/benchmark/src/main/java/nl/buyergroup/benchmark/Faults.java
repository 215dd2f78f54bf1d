package nl.buyergroup.benchmark;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.local.Platform;
import nl.buyergroup.local.demo.Actor;
import nl.buyergroup.local.demo.Story;

/**
 * Kills the database, the broker and each service with SIGKILL while reports are verified one after the other. Afterwards
 * every acknowledged verdict must be there, and be applied exactly once by those that listen.
 */
final class Faults {
    private static final List<String> VICTIMS = List.of(
            "tender-service",
            "ambition-service",
            "footprint-service",
            "kafka",
            "postgresql",
            "community-service",
            "gateway");
    private static final int REPORTS_PER_VICTIM = 10;
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Platform platform;
    private final Story story;
    private final List<UUID> acknowledged = new ArrayList<>();
    private int refused;

    Faults(Platform platform, Story story) {
        this.platform = platform;
        this.story = story;
    }

    void run() {
        int step = 0;
        for (var victim : VICTIMS) {
            for (int i = 0; i < REPORTS_PER_VICTIM; i++) {
                if (i == REPORTS_PER_VICTIM / 2) {
                    var pid = platform.pid(victim);
                    platform.kill(victim);
                    System.out.printf(
                            "killed %s (pid %d) after %d acknowledged verdicts%n", victim, pid, acknowledged.size());
                }
                verifyOne(BigDecimal.valueOf(1_000 + step++).movePointLeft(1));
            }
            platform.awaitReady(victim);
        }
        report();
    }

    /** Repeats each call until it is acknowledged, as an integration would. */
    private void verifyOne(BigDecimal value) {
        var end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            try {
                var report = story.tender.report(value);
                story.tender.verify(report);
                acknowledged.add(report);
                return;
            } catch (RuntimeException e) {
                refused++;
                pause();
            }
        }
        throw new IllegalStateException("not acknowledged within " + LIMIT);
    }

    private void report() {
        var verified = reports("/tender/v1/contracts/" + story.tender.contractId() + "/progress-reports", "VERIFIED");
        awaitPoints(verified.size());
        System.out.printf("acknowledged verdicts                          %d%n", acknowledged.size());
        System.out.printf("calls that failed and were tried again         %d%n", refused);
        System.out.printf("acknowledged verdicts lost in tender-service   %d%n", missing(acknowledged, verified));
        var points = points();
        System.out.printf("verified reports in tender-service             %d%n", verified.size());
        System.out.printf("points on the goal in ambition-service         %d%n", points.size());
        System.out.printf("verified reports without a point               %d%n", missing(verified, points));
        System.out.printf(
                "points applied twice                           %d%n",
                points.size() - points.stream().distinct().count());
    }

    private void awaitPoints(int expected) {
        var end = Instant.now().plus(LIMIT);
        while (points().size() < expected && Instant.now().isBefore(end)) {
            pause();
        }
    }

    private List<UUID> points() {
        var ids = new ArrayList<UUID>();
        story.ambition
                .goal()
                .path("points")
                .forEach(point -> ids.add(UUID.fromString(point.path("sourceId").asText())));
        return ids;
    }

    private List<UUID> reports(String path, String state) {
        var ids = new ArrayList<UUID>();
        Actor member = story.cast.buyer();
        String next = path + "?limit=100";
        while (next != null) {
            var page = member.get(next).body().path("items");
            page.forEach(item -> {
                if (item.path("state").asText().equals(state)) {
                    ids.add(UUID.fromString(item.path("id").asText()));
                }
            });
            next = page.size() < 100
                    ? null
                    : path + "?limit=100&cursor=" + page.get(99).path("id").asText();
        }
        return ids;
    }

    private static long missing(List<UUID> wanted, List<UUID> found) {
        return wanted.stream().filter(id -> !found.contains(id)).count();
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
