package nl.buyergroup.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.local.demo.Actor.Answer;

/**
 * One turn of the wheel through the public API: the main job of the network, step by step. {@code --demo} plays it to
 * fill the network; the acceptance tests play it and look at what came of each step.
 */
public final class Story {
    private static final BigDecimal SHARE_OF_WASTE = new BigDecimal("21.5");

    private final String gatewayUrl;
    private final Tokens tokens;
    private final Actor staff;
    private final Years years = Years.before(LocalDate.now());
    private final List<Membership> members = new ArrayList<>();
    private final List<Membership> suppliers = new ArrayList<>();

    private UUID wheelId;
    private UUID themeId;
    private UUID goalId;
    private UUID contractId;
    private UUID kpiId;
    private UUID reportId;
    private final List<UUID> scanIds = new ArrayList<>();
    private final List<UUID> editionIds = new ArrayList<>();

    public Story(String gatewayUrl, String keycloakUrl, String programmeSecret) {
        this.gatewayUrl = gatewayUrl;
        this.tokens = new Tokens(keycloakUrl);
        this.staff = new Actor(gatewayUrl, tokens.ofClient("programme", programmeSecret));
    }

    /** Staff register six members and two suppliers, each with an API client and a person. */
    public void registerOrganisations() {
        Organisation.MEMBERS.forEach(
                organisation -> members.add(register(organisation, List.of("READER", "EDITOR", "APPROVER"))));
        Organisation.SUPPLIERS.forEach(
                organisation -> suppliers.add(register(organisation, List.of("READER", "EDITOR"))));
    }

    private Membership register(Organisation organisation, List<String> roles) {
        var id = staff.post(
                        "/community/v1/organisations",
                        Map.of(
                                "name", organisation.name(),
                                "kvkNumber", organisation.kvkNumber(),
                                "kind", organisation.kind(),
                                "sector", organisation.sector(),
                                "sizeClass", organisation.sizeClass()))
                .id();
        var path = "/community/v1/organisations/" + id;
        staff.post(path + "/memberships", Map.of("programme", "buyer-group-fm", "fromDate", years.baselineOn()));
        var client = staff.post(path + "/api-clients", Map.of("name", "integration", "roles", roles))
                .body();
        var user = staff.post(
                        path + "/users",
                        Map.of("username", organisation.username(), "roles", roles, "passwordChangeRequired", false))
                .body();
        var token = tokens.ofClient(
                client.path("clientId").asText(), client.path("clientSecret").asText());
        return new Membership(
                organisation,
                id,
                new Actor(gatewayUrl, token),
                organisation.username(),
                user.path("initialPassword").asText());
    }

    /** The first member fills its wheel, gets board commitment and adopts the ambition. */
    public void adoptTheAmbition() {
        Await.until("ambition-service knows the member", () -> tryCreateWheel());
        theme("CO2-uitstoot", "ECOLOGICAL_SOCIAL", "Catering en mobiliteit zonder fossiele uitstoot", "HIGH");
        themeId = wheel().path("themes").get(0).path("id").asText().transform(UUID::fromString);
        theme("Circulariteit", "ECOLOGICAL_SOCIAL", "Hergebruik gaat voor nieuw; wat overblijft is grondstof", "HIGH");
        theme("Gezondheid", "ECOLOGICAL_SOCIAL", "Gezond eten en een prettige werkplek voor iedereen", "MEDIUM");
        theme("Sociale inclusie", "ECOLOGICAL_SOCIAL", "Werk voor mensen die moeilijk aan een baan komen", "MEDIUM");
        theme("Ketensamenwerking", "COLLABORATION", "Samen met leveranciers de kringloop sluiten", "MEDIUM");
        theme("Gedrag en bewustwording", "BEHAVIOUR", "De duurzame keuze is de makkelijke keuze", "LOW");
        setGoal();
        change(
                "PUT",
                "/board-commitment",
                Map.of("name", "R. Jansen", "role", "gemeentesecretaris", "committedOn", years.baselineOn()));
        change("POST", "/adoption", Map.of());
    }

    private boolean tryCreateWheel() {
        try {
            wheelId = member().post(
                            "/ambition/v1/value-wheels",
                            Map.of(
                                    "level", "ORGANISATION",
                                    "title", "Onze duurzame ambitie",
                                    "ambition", "In 2030 geeft onze facilitaire organisatie meer terug dan zij neemt."))
                    .id();
            return true;
        } catch (Actor.Refused e) {
            return retry(e, 409);
        }
    }

    private void theme(String name, String pillar, String elaboration, String priority) {
        change(
                "POST",
                "/themes",
                Map.of("name", name, "pillar", pillar, "elaboration", elaboration, "priority", priority));
    }

    private void setGoal() {
        var baseline = members.get(0).organisation().firstCateringKgPerFte();
        change(
                "POST",
                "/goals",
                Map.of(
                        "themeId",
                        themeId,
                        "packageCode",
                        "catering",
                        "indicator",
                        "CO2-uitstoot van de catering",
                        "unit",
                        "kgCo2ePerFte",
                        "direction",
                        "DECREASE",
                        "baseline",
                        baseline,
                        "baselineDate",
                        years.baselineOn(),
                        "target",
                        baseline / 2,
                        "targetDate",
                        years.target()));
        goalId = UUID.fromString(wheel().path("goals").get(0).path("id").asText());
    }

    private void change(String method, String path, Object body) {
        var seen = member().get("/ambition/v1/value-wheels/" + wheelId).etag();
        var full = "/ambition/v1/value-wheels/" + wheelId + path;
        if (method.equals("PUT")) {
            member().put(full, seen, body);
        } else {
            member().post(full, seen, body);
        }
    }

    public JsonNode wheel() {
        return member().get("/ambition/v1/value-wheels/" + wheelId).body();
    }

    /** Six members enter their first scan; catering comes to 133 kg CO2e per FTE on average. */
    public void enterFirstScans() {
        members.forEach(member -> {
            Await.until(
                    "footprint-service knows " + member.organisation().name(), () -> tryScan(member, years.first()));
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
        members.forEach(member -> {
            var reported = member == members.get(0);
            tryScan(member, years.second());
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
            return retry(e, 409);
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
        publish(years.first());
    }

    public void publishSecondEdition() {
        publish(years.second());
    }

    private void publish(int year) {
        var draft = staff.post(
                "/footprint/v1/benchmark-editions", Map.of("year", year, "title", "Voetafdruk facilitair " + year));
        var path = "/footprint/v1/benchmark-editions/" + draft.id();
        staff.post(path + "/publication", staff.get(path).etag(), Map.of());
        editionIds.add(draft.id());
    }

    /** The winner is known: project from the wheel, award, and a contract with a roadmap. */
    public void awardTheContract() {
        var project = startProject();
        var path = "/tender/v1/projects/" + project;
        member().post(
                        path + "/award",
                        member().get(path).etag(),
                        Map.of(
                                "supplierId",
                                suppliers.get(0).id(),
                                "reason",
                                "Beste plan om de uitstoot te halveren, met bewijs per kwartaal."));
        var contract = member().post("/tender/v1/contracts", terms(project)).body();
        contractId = UUID.fromString(contract.path("id").asText());
        kpiId = UUID.fromString(contract.path("kpis").get(0).path("id").asText());
    }

    private UUID startProject() {
        Await.until(
                "tender-service knows the adopted wheel and the supplier",
                () -> member().get("/tender/v1/adopted-wheels")
                                .body()
                                .path("items")
                                .size()
                        > 0);
        return member().post(
                        "/tender/v1/projects",
                        Map.of("wheelId", wheelId, "packageCode", "catering", "title", "Catering die teruggeeft"))
                .id();
    }

    private Map<String, Object> terms(UUID project) {
        var baseline = members.get(0).organisation().firstCateringKgPerFte();
        return Map.of(
                "projectId", project,
                "form", "RELATIONAL",
                "startDate", years.contractStart(),
                "endDate", years.contractEnd(),
                "milestones",
                        List.of(
                                Map.of(
                                        "title",
                                        "Menu voor 60 % plantaardig",
                                        "dueOn",
                                        years.contractStart().plusMonths(6),
                                        "themeId",
                                        themeId),
                                Map.of(
                                        "title",
                                        "Proeftuin zonder wegwerp in twee gebouwen",
                                        "dueOn",
                                        years.reportedUntil(),
                                        "themeId",
                                        themeId)),
                "kpis",
                        List.of(Map.of(
                                "themeId",
                                themeId,
                                "goalId",
                                goalId,
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
                                        Map.of("on", years.reportedUntil(), "value", baseline * 3 / 4),
                                        Map.of("on", years.target(), "value", baseline / 2)))));
    }

    /** The supplier reports progress with evidence, over the API with its own client. */
    public void reportProgress() {
        reportId = report(secondValue());
    }

    /** One report for the first contract, submitted with evidence, of the value that the supplier measured. */
    public UUID report(BigDecimal value) {
        var supplier = suppliers.get(0).client();
        var report = supplier.post(
                "/tender/v1/contracts/" + contractId + "/progress-reports",
                Map.of(
                        "periodFrom", years.contractStart(),
                        "periodTo", years.reportedUntil(),
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
        return BigDecimal.valueOf(members.get(0).organisation().secondCateringKgPerFte());
    }

    public void verifyProgress() {
        verify(reportId);
    }

    public void verify(UUID report) {
        var path = "/tender/v1/progress-reports/" + report;
        var inReview = member().post(path + "/review", member().get(path).etag(), Map.of());
        member().post(
                        path + "/verdict",
                        etag(path, inReview),
                        Map.of("verdict", "VERIFIED", "reason", "De inkoopdata zijn met de facturen vergeleken."));
    }

    private String etag(String path, Answer changed) {
        return changed.etag() == null ? member().get(path).etag() : changed.etag();
    }

    public JsonNode goal() {
        return member().get("/ambition/v1/goals/" + goalId).body();
    }

    /** The value that the owner sees on its goal now; null while nothing was verified. */
    public BigDecimal goalValue() {
        var value = goal().path("currentValue");
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static boolean retry(Actor.Refused e, int status) {
        if (e.status() != status) {
            throw e;
        }
        return false;
    }

    public Actor member() {
        return members.get(0).client();
    }

    public Actor staff() {
        return staff;
    }

    public List<Membership> members() {
        return List.copyOf(members);
    }

    public List<Membership> suppliers() {
        return List.copyOf(suppliers);
    }

    public Years years() {
        return years;
    }

    public UUID wheelId() {
        return wheelId;
    }

    public UUID contractId() {
        return contractId;
    }

    public UUID reportId() {
        return reportId;
    }

    public List<UUID> scanIds() {
        return List.copyOf(scanIds);
    }

    public List<UUID> editionIds() {
        return List.copyOf(editionIds);
    }
}
