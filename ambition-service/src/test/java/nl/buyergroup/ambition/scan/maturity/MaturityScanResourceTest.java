package nl.buyergroup.ambition.scan.maturity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

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
class MaturityScanResourceTest extends ScanContract {
    @Override
    protected String path() {
        return "/maturity-scans";
    }

    @Override
    protected String whole() {
        return answers(Set.of("spend-analysis"));
    }

    @Override
    protected String other() {
        return answers(Set.of("spend-analysis", "coalitions"));
    }

    @Override
    protected Stream<String> misfits() {
        return Stream.of(
                "[{\"code\":\"coalitions\"}]|answers[0].present",
                "[{\"code\":\"coalitions\",\"present\":1}]|answers[0].present",
                "[{\"code\":\" \",\"present\":true}]|answers[0].code",
                "[{\"code\":\"with-the-chain\",\"present\":true}]|answers[0].code",
                "[{\"code\":\"coalitions\",\"present\":true,\"note\":\"" + "n".repeat(1001) + "\"}]|answers[0].note",
                "[{\"code\":\"coalitions\",\"present\":true,\"note\":\"\\u0000\"}]|answers[0].note",
                "[{\"code\":\"coalitions\",\"present\":true,\"note\":5}]|answers[0].note");
    }

    private static String answers(Set<String> present) {
        return MaturityResultTest.ALL.stream()
                .map(code -> "{\"code\":\"%s\",\"present\":%b}".formatted(code, present.contains(code)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void answerIsAProfileWithTheNextBlocks() {
        started(Api.member(), DAY, other())
                .then()
                .body("result.stages.present", equalTo(List.of(1, 0, 0, 0, 1)))
                .body("result.stages.sharePercent", equalTo(List.of(25, 0, 0, 0, 25)))
                .body("result.stages.reconstructed", equalTo(List.of(false, false, false, true, false)))
                .body("result.next[0].code", equalTo("procurement-policy"))
                .body("result.next.ground", hasItems("LOWEST_OPEN", "FULLEST_STAGE"));
    }

    @Test
    void comparisonTellsTheStageAndTheBlock() {
        var member = Api.member();
        var was = completed(member, "2024-01-01", other());
        var is = completed(member, "2025-01-01", whole());
        member.get(path() + "/" + is + "/comparison?with=" + was)
                .then()
                .body("changes.code", equalTo(List.of("with-the-chain", "coalitions")))
                .body("changes.direction", equalTo(List.of("BACK", "BACK")))
                .body("changes.was", equalTo(List.of("1/4", "PRESENT")))
                .body("changes.is", equalTo(List.of("0/4", "ABSENT")))
                .body("changes.text.nl", hasItem("“Coalities” ging achteruit: eerst aanwezig, nu niet aanwezig."));
    }
}
