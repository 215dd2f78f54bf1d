package nl.buyergroup.ambition.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.platform.text.Text;

/** What the steps have brought so far: partly in the workflow, partly on the wheel itself. */
record Outputs(Analysis analysis, WheelContent wheel, Engagement engagement, Monitoring monitoring) {
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final Text NO_THEMES =
            new Text("Er staat nog geen thema op de ring.", "There is no theme on the ring yet.");

    /** Equal when and only when the output of the step is the same. */
    String fingerprint(Step step) {
        try {
            var json = JSON.writeValueAsString(of(step));
            return UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object of(Step step) {
        return switch (step) {
            case INTERNAL_ANALYSIS -> analysis;
            case DEFINE_SUSTAINABILITY ->
                themes().stream()
                        .map(t -> List.of(t.id(), t.name(), t.pillar()))
                        .toList();
            case ELABORATE_THEMES ->
                themes().stream()
                        .map(t -> Arrays.asList(t.id(), t.elaboration()))
                        .toList();
            case PRIORITISE_THEMES ->
                themes().stream().map(t -> Arrays.asList(t.id(), t.priority())).toList();
            case FORMULATE_AMBITION -> List.of(wheel.title(), wheel.ambition());
            case SET_GOALS ->
                List.of(
                        wheel.goals().stream().map(Outputs::of).toList(),
                        wheel.qualitativeGoals().stream().map(Outputs::of).toList());
            case CREATE_ENGAGEMENT -> engagement;
            case MEASURE_AND_MONITOR -> monitoring == null ? "" : monitoring;
        };
    }

    /** Field by field, so that a new field of a view does not make the step stale for everyone. */
    private static Object of(Goal goal) {
        return Arrays.asList(
                goal.id(),
                goal.themeId(),
                goal.packageCode(),
                goal.indicator(),
                goal.unit(),
                goal.direction(),
                goal.baseline().stripTrailingZeros().toPlainString(),
                goal.baselineDate().toString(),
                goal.target().stripTrailingZeros().toPlainString(),
                goal.targetDate().toString());
    }

    private static Object of(QualitativeGoal goal) {
        return List.of(
                goal.id(), goal.themeId(), goal.statement(), goal.targetDate().toString());
    }

    private List<Theme> themes() {
        return wheel.themes();
    }

    /** What a step still lacks before it can be called done. */
    List<Text> missing(Step step) {
        return switch (step) {
            case INTERNAL_ANALYSIS -> ofAnalysis();
            case DEFINE_SUSTAINABILITY -> pillars();
            case ELABORATE_THEMES ->
                without(t -> t.elaboration() == null, new Text("heeft nog geen uitwerking", "has no elaboration yet"));
            case PRIORITISE_THEMES ->
                without(t -> t.priority() == null, new Text("heeft nog geen prioriteit", "has no priority yet"));
            case FORMULATE_AMBITION -> List.of();
            case SET_GOALS ->
                unless(
                        !wheel.goals().isEmpty(),
                        new Text("Er is nog geen meetbaar doel.", "There is no measurable goal yet."));
            case CREATE_ENGAGEMENT ->
                unless(
                        !engagement.activities().isEmpty(),
                        new Text("Er is nog geen activiteit afgesproken.", "No activity was agreed on yet."));
            case MEASURE_AND_MONITOR ->
                unless(
                        monitoring != null,
                        new Text(
                                "Er is nog niet afgesproken hoe vaak u meet.",
                                "How often you measure was not agreed on yet."));
        };
    }

    private List<Text> ofAnalysis() {
        var missing = new ArrayList<Text>();
        missing.addAll(unless(
                analysis.isSituationKnown(),
                new Text(
                        "De huidige situatie is nog niet beschreven.", "The current situation is not described yet.")));
        missing.addAll(unless(
                !analysis.stakeholders().isEmpty(),
                new Text("Er is nog geen belanghebbende genoemd.", "No stakeholder is named yet.")));
        missing.addAll(unless(
                analysis.xCurveId() != null, new Text("Er is nog geen X-curve gekozen.", "No X-curve is chosen yet.")));
        return missing;
    }

    private List<Text> pillars() {
        var open = new HashSet<>(List.of(Pillar.values()));
        themes().forEach(theme -> open.remove(theme.pillar()));
        return open.stream()
                .sorted()
                .map(pillar -> Text.of(
                        "Geen thema hoort bij de pijler %s.", "No theme belongs to the pillar of %s.", pillar.label()))
                .toList();
    }

    private List<Text> without(Predicate<Theme> lacking, Text said) {
        return themes().isEmpty()
                ? List.of(NO_THEMES)
                : themes().stream()
                        .filter(lacking)
                        .map(theme -> Text.of("Thema “%s” %s.", "Theme “%s” %s.", Text.same(theme.name()), said))
                        .toList();
    }

    private static List<Text> unless(boolean there, Text said) {
        return there ? List.of() : List.of(said);
    }
}
