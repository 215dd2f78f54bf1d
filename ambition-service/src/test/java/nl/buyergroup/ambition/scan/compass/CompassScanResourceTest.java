package nl.buyergroup.ambition.scan.compass;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.scan.ScanContract;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CompassScanResourceTest extends ScanContract {
    @Override
    protected String path() {
        return "/compass-scans";
    }

    @Override
    protected String whole() {
        return answers(Set.of("golden-rule"));
    }

    @Override
    protected String other() {
        return answers(Set.of("golden-rule", "solidarity"));
    }

    @Override
    protected Stream<String> misfits() {
        return Stream.of(
                "[{\"code\":\"mission\"}]|answers[0].met",
                "[{\"met\":true}]|answers[0].code",
                "[{\"code\":\"mission\",\"met\":\"yes\"}]|answers[0].met",
                "[{\"code\":\"nothing\",\"met\":true}]|answers[0].code",
                "[{\"code\":\"mission\",\"met\":true},{\"code\":\"mission\",\"met\":false}]|answers[1].code",
                "[{\"code\":\"mission\",\"met\":true,\"evidence\":\"a\\u0001\"}]|answers[0].evidence",
                "[{\"code\":\"mission\",\"met\":true,\"evidence\":\"" + "e".repeat(2001) + "\"}]|answers[0].evidence",
                "[{\"code\":\"mission\",\"met\":true,\"colour\":\"red\"}]|answers[0].colour");
    }

    private static String answers(Set<String> met) {
        return Compasses.ALL.stream()
                .map(code -> met.contains(code)
                        ? "{\"code\":\"%s\",\"met\":true,\"evidence\":\"Zie het jaarverslag\"}".formatted(code)
                        : "{\"code\":\"%s\",\"met\":false}".formatted(code))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void answerExplainsTheOutcome() {
        started(Api.member(), DAY, other())
                .then()
                .body("result.outcome", equalTo("RESTORATIVE"))
                .body("result.next", equalTo("REGENERATIVE"))
                .body("result.met", equalTo(List.of("golden-rule", "solidarity")))
                .body("result.total", equalTo(12))
                .body("result.missing[0].count", equalTo(10))
                .body("result.text.nl", containsString("Gouden regel en Elkaar helpen"))
                .body("result.text.en", containsString("Golden rule and Helping each other"));
    }

    @Test
    void principleIsMetOnlyWithEvidence() {
        var member = Api.member();
        var draft = started(member, DAY, whole().replace("Zie het jaarverslag", " "));
        complete(member, draft)
                .then()
                .statusCode(409)
                .body("violations.field", equalTo(List.of("answers.golden-rule.evidence")));
    }

    @Test
    void comparisonTellsThePrincipleAndTheOutcome() {
        var member = Api.member();
        var was = completed(member, "2024-01-01", whole());
        var is = completed(member, "2025-01-01", other());
        member.get(path() + "/" + is + "/comparison?with=" + was)
                .then()
                .body("changes.code", equalTo(List.of("outcome", "solidarity")))
                .body("changes.direction", equalTo(List.of("FORWARD", "FORWARD")))
                .body("changes.was", equalTo(List.of("STATUS_QUO", "NOT_MET")))
                .body("changes.is", equalTo(List.of("RESTORATIVE", "MET")))
                .body("changes.text.nl", hasItem("“Elkaar helpen” ging vooruit: eerst nog niet voldaan, nu voldaan."));
    }
}
