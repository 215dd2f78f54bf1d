package nl.buyergroup.ambition.wheel;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.Theme.Pillar;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;

/** Names everything that a wheel still lacks before it can be adopted. */
record AdoptionCheck(ValueWheel wheel, Parent parent) {
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
        var missing = Stream.of(ring(), pillars(), priorities(), goals(), commitment())
                .flatMap(reasons -> reasons)
                .toList();
        if (!missing.isEmpty()) {
            throw new DomainException(DomainException.Kind.CONFLICT, missing);
        }
    }

    /** A child has the themes of the version of its parent that is in force. */
    private Stream<Reason> ring() {
        if (parent == null) {
            return Stream.empty();
        }
        var behind = parent.number() == wheel.parentNumber()
                ? Stream.<Reason>empty()
                : Stream.of(new Reason(
                        "parent",
                        "The wheel above is now at version " + parent.number() + "; take it over first.",
                        "Het bovenliggende wiel is nu bij versie " + parent.number() + "; neem die eerst over."));
        return Stream.concat(behind, strangers());
    }

    private Stream<Reason> strangers() {
        return wheel.mayHaveOwnThemes()
                ? Stream.empty()
                : wheel.themes().stream()
                        .filter(theme -> theme.parentThemeId() == null)
                        .map(theme -> new Reason(
                                "themes." + theme.id(),
                                "Theme “" + theme.name() + "” is not on the ring of the wheel above; remove it.",
                                "Thema “" + theme.name()
                                        + "” staat niet op de ring van het bovenliggende wiel; verwijder het."));
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
