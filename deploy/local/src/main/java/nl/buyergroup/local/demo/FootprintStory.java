package nl.buyergroup.local.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two years of footprint scans and the benchmark editions that are made of them. */
public final class FootprintStory {
    private static final BigDecimal SHARE_OF_WASTE = new BigDecimal("21.5");

    private final Cast cast;
    private final List<UUID> scanIds = new ArrayList<>();
    private final List<UUID> editionIds = new ArrayList<>();

    FootprintStory(Cast cast) {
        this.cast = cast;
    }

    /** Six members enter their first scan; catering comes to 133 kg CO2e per FTE on average. */
    public void enterFirstScans() {
        cast.members().forEach(member -> {
            Await.until(
                    "footprint-service knows " + member.organisation().name(),
                    () -> tryScan(member, cast.years().first()));
            var scan = scanIds.get(scanIds.size() - 1);
            entry(member, scan, "catering", 3, kg(member, member.organisation().firstCateringKgPerFte()), "MEASURED");
            if (scanIds.size() <= 2) {
                entry(member, scan, "waste", 3, member.organisation().fte().multiply(SHARE_OF_WASTE), "MEASURED");
            }
            finish(member, scan);
        });
    }

    /** A year later: the first member carries its catering forward, because its supplier's proof tells the rest. */
    public void enterSecondScans() {
        cast.members().forEach(member -> {
            var reported = member == cast.members().get(0);
            tryScan(member, cast.years().second());
            var scan = scanIds.get(scanIds.size() - 1);
            int kgPerFte = reported
                    ? member.organisation().firstCateringKgPerFte()
                    : member.organisation().secondCateringKgPerFte();
            entry(member, scan, "catering", 3, kg(member, kgPerFte), reported ? "CARRIED_FORWARD" : "MEASURED");
            finish(member, scan);
        });
    }

    private boolean tryScan(Membership member, int year) {
        try {
            scanIds.add(member.client()
                    .post(
                            "/footprint/v1/scans",
                            Map.of(
                                    "year",
                                    year,
                                    "fte",
                                    member.organisation().fte(),
                                    "fteDefinition",
                                    "Gemiddeld aantal voltijdbanen in het jaar"))
                    .id());
            return true;
        } catch (Actor.Refused e) {
            return Await.retry(e, 409);
        }
    }

    private static void entry(Membership member, UUID scan, String code, int scope, BigDecimal kg, String basis) {
        var path = "/footprint/v1/scans/" + scan;
        member.client()
                .put(
                        path + "/entries/" + code + "/" + scope,
                        member.client().get(path).etag(),
                        Map.of("kgCo2e", kg, "basis", basis));
    }

    private static void finish(Membership member, UUID scan) {
        var path = "/footprint/v1/scans/" + scan;
        member.client().post(path + "/finalisation", member.client().get(path).etag(), Map.of());
    }

    private static BigDecimal kg(Membership member, int kgPerFte) {
        return member.organisation().fte().multiply(BigDecimal.valueOf(kgPerFte));
    }

    public void publishFirstEdition() {
        publish(cast.years().first());
    }

    public void publishSecondEdition() {
        publish(cast.years().second());
    }

    private void publish(int year) {
        var draft = cast.staff()
                .post(
                        "/footprint/v1/benchmark-editions",
                        Map.of("year", year, "title", "Voetafdruk facilitair " + year));
        var path = "/footprint/v1/benchmark-editions/" + draft.id();
        cast.staff().post(path + "/publication", cast.staff().get(path).etag(), Map.of());
        editionIds.add(draft.id());
    }

    public List<UUID> scanIds() {
        return List.copyOf(scanIds);
    }

    public List<UUID> editionIds() {
        return List.copyOf(editionIds);
    }
}
