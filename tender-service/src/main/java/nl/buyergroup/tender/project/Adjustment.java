package nl.buyergroup.tender.project;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.Violations;

/** Checks an adjustment of all criteria as a whole, before any of them changes. */
final class Adjustment {
    private final Map<UUID, Criterion> present;
    private final List<AdjustCriteria.Adjusted> wanted;
    private final Violations violations = new Violations();

    Adjustment(List<Criterion> present, List<AdjustCriteria.Adjusted> wanted) {
        this.present = present.stream().collect(Collectors.toMap(Criterion::themeId, Function.identity()));
        this.wanted = wanted;
    }

    void check() {
        checkThemes();
        checkSum();
        for (int i = 0; i < wanted.size(); i++) {
            checkWeight(wanted.get(i), "criteria[" + i + "]");
            checkReason(wanted.get(i), "criteria[" + i + "]");
        }
        violations.refuse();
    }

    private void checkThemes() {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < wanted.size(); i++) {
            var theme = wanted.get(i).themeId();
            boolean fits = present.containsKey(theme) && seen.add(theme);
            violations.unless(
                    fits,
                    "criteria[" + i + "].themeId",
                    new Text(
                            "is geen thema van dit traject, of staat er dubbel in",
                            "is no theme of this project, or stands here twice"));
        }
        violations.unless(
                seen.size() == present.size(),
                "criteria",
                new Text("moet elk thema bevatten", "must hold every theme"));
    }

    private void checkSum() {
        var sum = wanted.stream()
                .filter(criterion -> criterion.isAward() && criterion.weight() != null)
                .map(AdjustCriteria.Adjusted::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        violations.unless(
                sum.compareTo(Weights.WHOLE) == 0,
                "criteria",
                new Text(
                        "gewichten moeten samen 100 zijn, niet " + sum.toPlainString(),
                        "weights must sum to 100, not " + sum.toPlainString()));
    }

    private void checkWeight(AdjustCriteria.Adjusted criterion, String at) {
        violations.unless(
                criterion.isAward() == (criterion.weight() != null),
                at + ".weight",
                new Text(
                        "hoort bij een gunningscriterium, en alleen daar",
                        "belongs to an award criterion, and only there"));
    }

    private void checkReason(AdjustCriteria.Adjusted criterion, String at) {
        var before = present.get(criterion.themeId());
        violations.unless(
                before == null || !before.differsFrom(criterion) || criterion.isExplained(),
                at + ".reason",
                new Text("is nodig bij een criterium dat verandert", "is needed for a criterion that changes"));
    }
}
