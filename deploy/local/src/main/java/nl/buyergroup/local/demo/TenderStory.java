package nl.buyergroup.local.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A contract that follows from the ambition, and the supplier's progress on it. */
public final class TenderStory {
    private final Cast cast;
    private final AmbitionStory ambition;
    private UUID contractId;
    private UUID kpiId;
    private UUID reportId;

    TenderStory(Cast cast, AmbitionStory ambition) {
        this.cast = cast;
        this.ambition = ambition;
    }

    /** The winner is known: project from the wheel, award, and a contract with a roadmap. */
    public void awardTheContract() {
        var project = startProject();
        var path = "/tender/v1/projects/" + project;
        cast.buyer()
                .post(
                        path + "/award",
                        cast.buyer().get(path).etag(),
                        Map.of(
                                "supplierId",
                                cast.suppliers().get(0).id(),
                                "reason",
                                "Beste plan om de uitstoot te halveren, met bewijs per kwartaal."));
        var contract = cast.buyer().post("/tender/v1/contracts", terms(project)).body();
        contractId = UUID.fromString(contract.path("id").asText());
        kpiId = UUID.fromString(contract.path("kpis").get(0).path("id").asText());
    }

    private UUID startProject() {
        Await.until(
                "tender-service knows the adopted wheel and the supplier",
                () -> cast.buyer()
                                .get("/tender/v1/adopted-wheels")
                                .body()
                                .path("items")
                                .size()
                        > 0);
        return cast.buyer()
                .post(
                        "/tender/v1/projects",
                        Map.of(
                                "wheelId",
                                ambition.wheelId(),
                                "packageCode",
                                "catering",
                                "title",
                                "Catering die teruggeeft"))
                .id();
    }

    private Map<String, Object> terms(UUID project) {
        var baseline = cast.buyerFigures().firstCateringKgPerFte();
        return Map.of(
                "projectId", project,
                "form", "RELATIONAL",
                "startDate", cast.years().contractStart(),
                "endDate", cast.years().contractEnd(),
                "milestones",
                        List.of(
                                Map.of(
                                        "title",
                                        "Menu voor 60 % plantaardig",
                                        "dueOn",
                                        cast.years().contractStart().plusMonths(6),
                                        "themeId",
                                        ambition.themeId()),
                                Map.of(
                                        "title",
                                        "Proeftuin zonder wegwerp in twee gebouwen",
                                        "dueOn",
                                        cast.years().reportedUntil(),
                                        "themeId",
                                        ambition.themeId())),
                "kpis",
                        List.of(Map.of(
                                "themeId",
                                ambition.themeId(),
                                "goalId",
                                ambition.goalId(),
                                "indicator",
                                "CO2-uitstoot van de catering",
                                "unit",
                                "kgCo2ePerFte",
                                "direction",
                                "DECREASE",
                                "baseline",
                                baseline,
                                "targets",
                                List.of(
                                        Map.of("on", cast.years().reportedUntil(), "value", baseline * 3 / 4),
                                        Map.of("on", cast.years().target(), "value", baseline / 2)))));
    }

    /** The supplier reports progress with evidence, over the API with its own client. */
    public void reportProgress() {
        reportId = report(secondValue());
    }

    /** One report for the first contract, submitted with evidence, of the value that the supplier measured. */
    public UUID report(BigDecimal value) {
        var supplier = cast.winner();
        var report = supplier.post(
                "/tender/v1/contracts/" + contractId + "/progress-reports",
                Map.of(
                        "periodFrom", cast.years().contractStart(),
                        "periodTo", cast.years().reportedUntil(),
                        "entries",
                                List.of(Map.of(
                                        "kpiId",
                                        kpiId,
                                        "value",
                                        value,
                                        "method",
                                        "Inkoopdata van alle locaties, factor per gerecht"))));
        var path = "/tender/v1/progress-reports/" + report.id();
        supplier.upload(
                path + "/evidence?fileName=meting.csv",
                report.etag(),
                "text/csv",
                "gerecht;kg\nlinzensoep;0.4\n".getBytes());
        supplier.post(path + "/submission", supplier.get(path).etag(), Map.of());
        return report.id();
    }

    private BigDecimal secondValue() {
        return BigDecimal.valueOf(cast.buyerFigures().secondCateringKgPerFte());
    }

    public void verifyProgress() {
        verify(reportId);
    }

    public void verify(UUID report) {
        var path = "/tender/v1/progress-reports/" + report;
        var inReview =
                cast.buyer().post(path + "/review", cast.buyer().get(path).etag(), Map.of());
        cast.buyer()
                .post(
                        path + "/verdict",
                        inReview.etag(),
                        Map.of("verdict", "VERIFIED", "reason", "De inkoopdata zijn met de facturen vergeleken."));
    }

    public UUID contractId() {
        return contractId;
    }

    public UUID reportId() {
        return reportId;
    }
}
