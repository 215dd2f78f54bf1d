package nl.buyergroup.ambition.wheel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.Proposal.Part;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Kind;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/**
 * Makes a draft say what a proposal says, through the same doors as one change at a time, and names every refusal.
 * Themes stay the same by name, goals by theme and indicator or statement.
 */
final class Replacement {
    private final ValueWheel wheel;
    private final Proposal proposal;
    private final Consumer<GoalChange> announce;
    private final Clock clock;
    private final List<Reason> reasons;
    private final Map<Part<?>, UUID> present = new IdentityHashMap<>();
    private final Set<UUID> kept = new HashSet<>();
    private Kind kind;

    Replacement(ValueWheel wheel, Proposal proposal, Consumer<GoalChange> announce, Clock clock) {
        this.wheel = wheel;
        this.proposal = proposal;
        this.announce = announce;
        this.clock = clock;
        this.reasons = new ArrayList<>(proposal.mistakes());
        this.kind = reasons.isEmpty() ? Kind.CONFLICT : Kind.INVALID;
    }

    /** Throws after everything was tried; the transaction then takes all of it back. */
    void make() {
        wheel.describe(proposal.text(), clock);
        mustBeOfItsLevel();
        recognise();
        if (all().allMatch(Part::isKnown)) {
            drop();
        }
        proposal.themes().forEach(part -> attempt(part, this::theme));
        proposal.goals().forEach(part -> attempt(part, this::goal));
        proposal.qualitativeGoals().forEach(part -> attempt(part, this::qualitativeGoal));
        if (!reasons.isEmpty()) {
            throw new DomainException(kind, reasons);
        }
    }

    private Stream<Part<?>> all() {
        return Stream.of(proposal.themes(), proposal.goals(), proposal.qualitativeGoals())
                .flatMap(List::stream);
    }

    private void mustBeOfItsLevel() {
        var place = proposal.place().apply("level");
        if (wheel.level() == null && reasons.stream().noneMatch(reason -> place.equals(reason.field()))) {
            wrong(place, new Text("ontbreekt", "is missing"));
        } else if (proposal.level() != null && proposal.level() != wheel.level()) {
            wrong(
                    place,
                    Text.of(
                            "is niet het niveau van dit wiel: %s",
                            "is not the level of this wheel: %s", wheel.level().label()));
        }
    }

    private void wrong(String place, Text text) {
        kind = Kind.INVALID;
        reasons.add(new Reason(place, text));
    }

    private void recognise() {
        recognise(
                proposal.themes(), wheel.content().themes(), Theme::id, (part, theme) -> theme.isCalled(part.theme()));
        recognise(
                proposal.goals(),
                wheel.content().goals(),
                Goal::id,
                (part, goal) -> part.isUnder(name(goal.themeId())) && part.is(goal.indicator()));
        recognise(
                proposal.qualitativeGoals(),
                wheel.content().qualitativeGoals(),
                QualitativeGoal::id,
                (part, goal) -> part.isUnder(name(goal.themeId())) && part.is(goal.statement()));
    }

    /** Each part takes the first one like it that no part before it took. */
    private <T, E> void recognise(
            List<Part<T>> parts, List<E> all, Function<E, UUID> id, BiPredicate<Part<T>, E> same) {
        for (var part : parts) {
            all.stream()
                    .filter(it -> part.isKnown() && same.test(part, it) && !kept.contains(id.apply(it)))
                    .findFirst()
                    .map(id)
                    .ifPresent(found -> {
                        kept.add(found);
                        present.put(part, found);
                    });
        }
    }

    private String name(UUID themeId) {
        return wheel.content().themes().stream()
                .filter(theme -> theme.id().equals(themeId))
                .map(Theme::name)
                .findFirst()
                .orElseThrow();
    }

    /** First what goes, goals before the themes that they build on: so there is room for what comes. */
    private void drop() {
        drop("goals", wheel.content().goals(), Goal::id, Goal::indicator, id -> {
            wheel.removeGoal(id, clock);
            announce.accept(new GoalChange(id, null));
        });
        drop(
                "qualitativeGoals",
                wheel.content().qualitativeGoals(),
                QualitativeGoal::id,
                QualitativeGoal::statement,
                id -> wheel.removeQualitativeGoal(id, clock));
        drop("themes", wheel.content().themes(), Theme::id, Theme::name, id -> wheel.removeTheme(id, clock));
    }

    private <E> void drop(
            String list, List<E> all, Function<E, UUID> id, Function<E, String> name, Consumer<UUID> removal) {
        for (var it : List.copyOf(all)) {
            if (!kept.contains(id.apply(it))) {
                drop(proposal.place().apply(list), name.apply(it), () -> removal.accept(id.apply(it)));
            }
        }
    }

    private void drop(String place, String name, Runnable removal) {
        try {
            removal.run();
        } catch (DomainException e) {
            e.reasons()
                    .forEach(reason -> reasons.add(new Reason(
                            place,
                            new Text(
                                    "“" + name + "” ontbreekt. " + reason.text().nl(),
                                    "“" + name + "” is left out. "
                                            + reason.text().en()))));
        }
    }

    private <T> void attempt(Part<T> part, Consumer<Part<T>> change) {
        try {
            change.accept(part);
        } catch (DomainException e) {
            e.reasons().forEach(reason -> wrong(part.place().apply(reason.field()), reason.text()));
        }
    }

    private void theme(Part<ThemeContent> part) {
        if (part.content() == null) {
            return;
        }
        if (present.containsKey(part)) {
            wheel.changeTheme(present.get(part), part.content(), clock);
        } else {
            wheel.addTheme(part.content(), clock);
        }
    }

    private void goal(Part<GoalContent> part) {
        var theme = themeOf(part);
        if (part.content() == null) {
            return;
        }
        part.content().mustMakeSense();
        theme.map(part.content()::under).ifPresent(content -> goal(present.get(part), content));
    }

    private void goal(UUID goalId, GoalContent content) {
        if (goalId == null) {
            wheel.addGoal(content, clock);
        } else {
            wheel.changeGoal(goalId, content, clock);
            announce.accept(new GoalChange(goalId, content));
        }
    }

    private void qualitativeGoal(Part<QualitativeGoalContent> part) {
        var theme = themeOf(part);
        if (part.content() == null) {
            return;
        }
        theme.map(part.content()::under).ifPresent(content -> {
            if (present.containsKey(part)) {
                wheel.changeQualitativeGoal(present.get(part), content, clock);
            } else {
                wheel.addQualitativeGoal(content, clock);
            }
        });
    }

    /** Empty for a theme that is named but could not be taken: what is wrong with it is said there. */
    private Optional<UUID> themeOf(Part<?> part) {
        if (part.theme() != null
                && proposal.themes().stream()
                        .noneMatch(theme -> theme.isUnder(part.theme().strip()))) {
            wrong(part.place().apply("themeId"), new Text("is niet een van de thema's", "is not one of the themes"));
            return Optional.empty();
        }
        return wheel.content().themes().stream()
                .filter(theme -> part.isUnder(theme.name()))
                .map(Theme::id)
                .findFirst();
    }
}
