package nl.buyergroup.tender.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.platform.text.Readable;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.Violations;

/** The verdict with its reason; which KPIs are accepted belongs to PARTLY_VERIFIED only. */
public record GiveVerdict(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 2000) @Readable String reason,
        @Size(max = 50) Set<@NotNull UUID> acceptedKpiIds) {
    /** The KPIs that this verdict accepts of those that were reported. */
    Set<UUID> accepts(Set<UUID> reported) {
        return switch (verdict) {
            case VERIFIED -> reported;
            case PARTLY_VERIFIED -> acceptedKpiIds;
            default -> Set.of();
        };
    }

    void check(Set<UUID> reported) {
        var violations = new Violations();
        if (verdict == Verdict.PARTLY_VERIFIED) {
            violations.unless(
                    acceptedKpiIds != null && !acceptedKpiIds.isEmpty() && reported.containsAll(acceptedKpiIds),
                    "acceptedKpiIds",
                    new Text(
                            "moet een of meer KPI's uit het rapport noemen",
                            "must name one or more of the KPIs in the report"));
        } else {
            violations.unless(
                    acceptedKpiIds == null,
                    "acceptedKpiIds",
                    new Text("hoort alleen bij PARTLY_VERIFIED", "belongs to PARTLY_VERIFIED only"));
        }
        violations.refuse();
    }
}
