package nl.buyergroup.tender.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.Violations;
import nl.buyergroup.tender.contract.Contract;

/** The content of a report: a period, and a value per KPI or whether a milestone was reached. */
public record WriteReport(
        @NotNull @Plausible LocalDate periodFrom,
        @NotNull @Plausible LocalDate periodTo,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid NewEntry> entries) {
    /** Either a KPI with its value, or a milestone and whether it was reached; and how that was established. */
    public record NewEntry(
            UUID kpiId,
            UUID milestoneId,
            @Digits(integer = 12, fraction = 6) BigDecimal value,
            Boolean reached,
            @NotBlank @Size(max = 1000) @Readable String method) {
        private void check(Contract contract, String at, Violations violations) {
            violations.unless(
                    Stream.of(kpiId, milestoneId).filter(id -> id != null).count() == 1,
                    at,
                    new Text("noemt óf een kpiId óf een milestoneId", "names either a kpiId or a milestoneId"));
            violations.unless(
                    kpiId == null || contract.kpi(kpiId).isPresent(),
                    at + ".kpiId",
                    new Text("is geen KPI van dit contract", "is no KPI of this contract"));
            violations.unless(
                    milestoneId == null || contract.hasMilestone(milestoneId),
                    at + ".milestoneId",
                    new Text("is geen mijlpaal van dit contract", "is no milestone of this contract"));
            violations.unless(
                    (kpiId == null) == (value == null),
                    at + ".value",
                    new Text("hoort bij een KPI, en alleen daar", "belongs to a KPI, and only there"));
            violations.unless(
                    (milestoneId == null) == (reached == null),
                    at + ".reached",
                    new Text("hoort bij een mijlpaal, en alleen daar", "belongs to a milestone, and only there"));
        }

        private UUID about() {
            return kpiId == null ? milestoneId : kpiId;
        }
    }

    void check(Contract contract, LocalDate today) {
        var violations = new Violations();
        checkPeriod(contract, today, violations);
        var seen = new HashSet<UUID>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            entry.check(contract, "entries[" + i + "]", violations);
            violations.unless(
                    entry.about() == null || seen.add(entry.about()),
                    "entries[" + i + "]",
                    new Text("staat dubbel in dit rapport", "stands in this report twice"));
        }
        violations.refuse();
    }

    private void checkPeriod(Contract contract, LocalDate today, Violations violations) {
        violations.unless(
                !periodTo.isBefore(periodFrom),
                "periodTo",
                new Text("mag niet voor periodFrom liggen", "may not lie before periodFrom"));
        violations.unless(
                contract.covers(periodFrom),
                "periodFrom",
                new Text(
                        "moet binnen de looptijd van het contract liggen", "must lie within the term of the contract"));
        violations.unless(
                contract.covers(periodTo),
                "periodTo",
                new Text(
                        "moet binnen de looptijd van het contract liggen", "must lie within the term of the contract"));
        violations.unless(
                !periodTo.isAfter(today),
                "periodTo",
                new Text("mag niet in de toekomst liggen", "may not lie in the future"));
    }
}
