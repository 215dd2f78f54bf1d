package nl.buyergroup.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.buyergroup.local.Platform;
import nl.buyergroup.local.demo.Actor;
import nl.buyergroup.local.demo.Story;

/**
 * Reading a wheel with 12 themes and 12 goals, the progress of its goals, and recording a measurement: at
 * ambition-service itself, beside the same SQL by pgbench in the same minute, with 100 and with 10,000 organisations of
 * five wheels each. And drawing a wheel, cold and from the cache.
 */
final class Wheels {
    private static final int CALLS = 300;
    private static final int WARM_UP = 3000;
    private static final int ROUNDS = 5;
    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int PICTURES = 30;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Platform platform;
    private final Actor member;
    private final PgBench pgbench;
    private final List<UUID> wheels = new ArrayList<>();
    private final List<UUID> goals = new ArrayList<>();
    private int measured;

    Wheels(Platform platform, Story story) {
        this.platform = platform;
        this.member = story.cast.buyer();
        this.pgbench = new PgBench(platform);
    }

    void run() throws Exception {
        pgbench.mustBeThere();
        for (int i = 0; i < 5; i++) {
            wheels.add(adoptWheel("Wiel " + i));
            goals.addAll(goalsOf(adoptWheel("Gemeten wiel " + i)));
        }
        fill(0, FEW);
        // until the JVM has compiled what it will: else the later measurement would win
        call(this::readWheel, WARM_UP);
        call(this::readProgress, WARM_UP);
        call(this::measure, WARM_UP);
        var few = measureAll(FEW);
        fill(FEW, MANY);
        var many = measureAll(MANY);
        few.forEach((what, median) -> System.out.printf(
                Locale.ROOT, "%-36s %,d organisations / %d: ratio %.2f%n", what, MANY, FEW, many.get(what) / median));
        draw();
    }

    private UUID adoptWheel(String title) {
        var id = member.post(
                        "/ambition/v1/value-wheels",
                        Map.of("level", "PRODUCT", "title", title, "ambition", "Wij geven meer terug dan wij nemen."))
                .id();
        var path = "/ambition/v1/value-wheels/" + id;
        for (int i = 0; i < 12; i++) {
            var pillar =
                    List.of("ECOLOGICAL_SOCIAL", "COLLABORATION", "BEHAVIOUR").get(i % 3);
            var wheel = member.post(
                    path + "/themes",
                    member.get(path).etag(),
                    Map.of(
                            "name",
                            "Thema " + i,
                            "pillar",
                            pillar,
                            "priority",
                            "HIGH",
                            "elaboration",
                            "Wat wij kopen krijgt een tweede leven, en onze leveranciers helpen daarbij."));
            member.post(
                    path + "/goals",
                    wheel.etag(),
                    goal(wheel.body().path("themes").get(i).path("id").asText()));
        }
        member.post(path + "/adoption", member.get(path).etag(), Map.of());
        return id;
    }

    /** Measurements go to other wheels than those that are read: what is read stays as long as it is. */
    private List<UUID> goalsOf(UUID wheel) {
        var found = new ArrayList<UUID>();
        member.get("/ambition/v1/value-wheels/" + wheel)
                .body()
                .path("goals")
                .forEach(goal -> found.add(UUID.fromString(goal.path("id").asText())));
        return found;
    }

    private static Map<String, Object> goal(String themeId) {
        return Map.of(
                "themeId",
                themeId,
                "indicator",
                "Restafval",
                "unit",
                "kg",
                "direction",
                "DECREASE",
                "baseline",
                100,
                "baselineDate",
                FIRST_DAY,
                "target",
                10,
                "targetDate",
                LocalDate.of(2030, 1, 1));
    }

    /** Medians of rounds, service and pgbench in turns, so that a slow minute is slow for both. */
    private Map<String, Double> measureAll(int organisations) throws Exception {
        var medians = Map.of(
                "read a wheel", compare("read a wheel", organisations, this::readWheel, "read-wheel"),
                "read the progress of its goals",
                        compare("read the progress of its goals", organisations, this::readProgress, "read-progress"),
                "record a measurement", compare("record a measurement", organisations, this::measure, "measure"));
        return medians;
    }

    private double compare(String what, int organisations, IntFunction<HttpRequest> request, String script)
            throws Exception {
        var service = new ArrayList<Double>();
        var sql = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            service.add(call(request, CALLS).percentile(50));
            sql.add(pgbench.run(script, CALLS, organisations, wheels).percentile(50));
        }
        System.out.printf(
                Locale.ROOT,
                "%-36s %,6d organisations: service p50 %.2f ms, same SQL in pgbench p50 %.2f ms, ratio %.1f (medians of %d × %d)%n",
                what,
                organisations,
                median(service),
                median(sql),
                median(service) / median(sql),
                ROUNDS,
                CALLS);
        return median(service);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private Distribution call(IntFunction<HttpRequest> request, int times) throws Exception {
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            nanos.add(timed(request.apply(i)));
        }
        return Distribution.ofNanos(nanos);
    }

    private long timed(HttpRequest request) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var response = http.send(request, BodyHandlers.ofByteArray());
        var took = System.nanoTime() - began;
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    request.uri() + " → " + response.statusCode() + " " + new String(response.body()));
        }
        return took;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(platform.url("ambition-service") + "/ambition/v1" + path))
                .header("Authorization", "Bearer " + member.token().get());
    }

    private HttpRequest readWheel(int i) {
        return request("/value-wheels/" + wheels.get(i % wheels.size())).build();
    }

    private HttpRequest readProgress(int i) {
        return request("/value-wheels/" + wheels.get(i % wheels.size()) + "/goals?limit=20")
                .build();
    }

    /** Each for a different goal and day: a second measurement on one day would be refused. */
    private HttpRequest measure(int i) {
        int number = measured++;
        var day = FIRST_DAY.plusDays(1 + number / goals.size());
        var body = "{\"value\":%d,\"unit\":\"kg\",\"measuredOn\":\"%s\"}".formatted(10 + number % 90, day);
        return request("/goals/" + goals.get(number % goals.size()) + "/measurements")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /**
     * Other organisations with five adopted wheels each, straight into the database: only their number matters here.
     */
    private void fill(int from, int to) throws SQLException, IOException {
        try (var database = DriverManager.getConnection(
                        platform.jdbcUrl("ambition"), "ambition", platform.secret("ambition-database"));
                var statement = database.createStatement()) {
            statement.execute(PgBench.script("fill").formatted(from + 1, to));
            statement.execute("vacuum analyze");
        }
    }

    /** A wheel in a version that was never drawn before, then the same again; in all three formats. */
    private void draw() throws Exception {
        for (var format : List.of("image/svg+xml", "image/png", "application/pdf")) {
            var cold = new ArrayList<Long>();
            var cached = new ArrayList<Long>();
            for (int i = 0; i < PICTURES; i++) {
                var path = "/value-wheels/" + redrawn(wheels.get(i % wheels.size()), "Wiel " + UUID.randomUUID());
                var picture = request(path).header("Accept", format).build();
                cold.add(timed(picture));
                IntStream.range(0, 3).forEach(again -> cached.add(unchecked(picture)));
            }
            var first = Distribution.ofNanos(cold);
            var later = Distribution.ofNanos(cached);
            System.out.println(first.line("wheel as " + format + ", cold"));
            System.out.println(later.line("wheel as " + format + ", cached"));
            System.out.printf(
                    Locale.ROOT,
                    "ratio of medians, cold / cached: %.0f%n",
                    first.percentile(50) / later.percentile(50));
        }
    }

    private long unchecked(HttpRequest request) {
        try {
            return timed(request);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens the next version of a wheel where that was not done yet, and gives it another title. */
    private UUID redrawn(UUID wheel, String title) {
        var path = "/ambition/v1/value-wheels/" + wheel;
        var now = member.get(path);
        var draft = now.body().path("state").asText().equals("DRAFT")
                ? now
                : member.post(path + "/versions", now.etag(), Map.of());
        member.put(path, draft.etag(), Map.of("title", title, "ambition", "Wij geven meer terug dan wij nemen."));
        return wheel;
    }
}
