package nl.buyergroup.ambition.scan.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import nl.buyergroup.ambition.scan.question.SetRules;

@ApplicationScoped
public class MaturityRules implements SetRules {
    static final String KIND = "maturity";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Set<String>> sentences() {
        var ofBlock = Set.of("block", "stage", "present", "total");
        return Map.of(
                "value.present", Set.of(),
                "value.absent", Set.of(),
                "stage.counted", Set.of("present", "total"),
                "profile.none", Set.of(),
                "stage.named", Set.of("stage", "counted"),
                "profile.some", Set.of("stages"),
                "profile.order", Set.of(),
                "profile.all", Set.of(),
                "next.lowest-open", ofBlock,
                "next.fullest-stage", ofBlock);
    }

    @Override
    public Set<String> parameters() {
        return Set.of("next-lowest", "next-fullest");
    }
}
