package nl.buyergroup.tender.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.Violations;
import nl.buyergroup.tender.project.Project;
import nl.buyergroup.tender.wheel.Direction;

/** Checks the terms of a contract against its project and in themselves, and names everything that does not fit. */
final class TermsCheck {
    private final Project project;
    private final AwardContract terms;
    private final Violations violations = new Violations();

    TermsCheck(Project project, AwardContract terms) {
        this.project = project;
        this.terms = terms;
    }

    void check() {
        violations.unless(
                terms.startDate().isBefore(terms.endDate()),
                "endDate",
                new Text("moet na startDate liggen", "must lie after startDate"));
        violations.unless(
                !terms.milestones().isEmpty() || !terms.kpis().isEmpty(),
                "kpis",
                new Text(
                        "minstens één mijlpaal of KPI is nodig: beloften mogen niet verloren gaan",
                        "at least one milestone or KPI is needed: promises may not be lost"));
        for (int i = 0; i < terms.milestones().size(); i++) {
            checkMilestone(terms.milestones().get(i), "milestones[" + i + "]");
        }
        for (int i = 0; i < terms.kpis().size(); i++) {
            checkKpi(terms.kpis().get(i), "kpis[" + i + "]");
        }
        violations.refuse();
    }

    private void checkMilestone(AwardContract.NewMilestone milestone, String at) {
        checkWithinTerm(milestone.dueOn(), at + ".dueOn");
        violations.unless(
                milestone.themeId() == null || project.hasTheme(milestone.themeId()),
                at + ".themeId",
                new Text("is geen thema van het waardenwiel van het traject", "is no theme of the project's wheel"));
    }

    private void checkKpi(AwardContract.NewKpi kpi, String at) {
        violations.unless(
                project.hasTheme(kpi.themeId()),
                at + ".themeId",
                new Text("is geen thema van het waardenwiel van het traject", "is no theme of the project's wheel"));
        if (kpi.goalId() != null) {
            checkGoal(kpi, at);
        }
        checkTargets(kpi, at);
    }

    private void checkGoal(AwardContract.NewKpi kpi, String at) {
        var goal = project.goal(kpi.goalId());
        violations.unless(
                goal.isPresent(),
                at + ".goalId",
                new Text("is geen doel van het waardenwiel van het traject", "is no goal of the project's wheel"));
        goal.ifPresent(known -> violations.unless(
                known.unit().equals(kpi.unit()),
                at + ".unit",
                new Text(
                        "moet de eenheid van het doel zijn: " + known.unit(),
                        "must be the unit of the goal: " + known.unit())));
    }

    private void checkTargets(AwardContract.NewKpi kpi, String at) {
        for (int i = 0; i < kpi.targets().size(); i++) {
            var target = kpi.targets().get(i);
            var place = at + ".targets[" + i + "]";
            checkWithinTerm(target.on(), place + ".on");
            if (i == 0) {
                checkFirst(kpi, target.value(), place);
            } else {
                checkNext(kpi.direction(), kpi.targets().get(i - 1), target, place);
            }
        }
    }

    private void checkFirst(AwardContract.NewKpi kpi, BigDecimal value, String at) {
        violations.unless(
                kpi.direction().isBetter(value, kpi.baseline()),
                at + ".value",
                new Text(
                        "moet beter zijn dan de nulmeting, in de richting van de KPI",
                        "must be better than the baseline, in the direction of the KPI"));
    }

    private void checkNext(
            Direction direction, AwardContract.NewTarget before, AwardContract.NewTarget target, String at) {
        violations.unless(
                target.on().isAfter(before.on()),
                at + ".on",
                new Text("moet na het vorige streefdoel liggen", "must lie after the target before it"));
        violations.unless(
                !direction.isBetter(before.value(), target.value()),
                at + ".value",
                new Text(
                        "mag niet slechter zijn dan het vorige streefdoel",
                        "may not be worse than the target before it"));
    }

    private void checkWithinTerm(LocalDate date, String at) {
        violations.unless(
                !date.isBefore(terms.startDate()) && !date.isAfter(terms.endDate()),
                at,
                new Text(
                        "moet binnen de looptijd van het contract liggen", "must lie within the term of the contract"));
    }
}
