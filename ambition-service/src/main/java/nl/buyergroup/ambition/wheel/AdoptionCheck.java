package nl.buyergroup.ambition.wheel;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.Theme.Pillar;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;

/** Names everything that a wheel still lacks before it can be adopted. */
record AdoptionCheck(ValueWheel wheel) {
    private static final Map<Pillar, Reason> UNCOVERED = Map.of(
            Pillar.ECOLOGICAL_SOCIAL,
                    new Reason(
                            "themes",
                            "No theme covers the ecological and social pillar.",
                            "Geen enkel thema dekt de ecologische en sociale pijler."),
            Pillar.COLLABORATION,
                    new Reason(
                            "themes",
                            "No theme covers the pillar of collaboration.",
                            "Geen enkel thema dekt de pijler samenwerking."),
            Pillar.BEHAVIOUR,
                    new Reason(
                            "themes",
                            "No theme covers the pillar of behaviour.",
                            "Geen enkel thema dekt de pijler gedragsverandering."));

    void mustPass() {
        var missing = Stream.of(pillars(), priorities(), goals(), commitment())
                .flatMap(reasons -> reasons)
                .toList();
        if (!missing.isEmpty()) {
            throw new DomainException(DomainException.Kind.CONFLICT, missing);
        }
    }

    private Stream<Reason> pillars() {
        var covered = wheel.themes().stream().map(Theme::pillar).collect(Collectors.toSet());
        return Stream.of(Pillar.values())
                .filter(pillar -> !covered.contains(pillar))
                .map(UNCOVERED::get);
    }

    private Stream<Reason> priorities() {
        return wheel.themes().stream().filter(theme -> theme.priority() == null).map(AdoptionCheck::withoutPriority);
    }

    private static Reason withoutPriority(Theme theme) {
        return new Reason(
                "themes." + theme.id() + ".priority",
                "Theme “" + theme.name() + "” has no priority.",
                "Thema “" + theme.name() + "” heeft geen prioriteit.");
    }

    private Stream<Reason> goals() {
        return wheel.goals().isEmpty()
                ? Stream.of(new Reason("goals", "There is no goal yet.", "Er is nog geen doel."))
                : Stream.empty();
    }

    private Stream<Reason> commitment() {
        boolean needed = wheel.level() == ValueWheel.Level.ORGANISATION;
        return needed && wheel.boardCommitment() == null
                ? Stream.of(new Reason(
                        "boardCommitment",
                        "The board has not committed itself yet.",
                        "Het bestuur heeft zich nog niet verbonden."))
                : Stream.empty();
    }
}
