package nl.buyergroup.ambition.wheel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** Names everything that a wheel still lacks before it can be adopted. */
record AdoptionCheck(ValueWheel wheel, Parent parent) {
    private static final Map<Pillar, Reason> UNCOVERED = Map.of(
            Pillar.ECOLOGICAL_SOCIAL,
                    new Reason(
                            "themes",
                            new Text(
                                    "Geen enkel thema dekt de ecologische en sociale pijler.",
                                    "No theme covers the ecological and social pillar.")),
            Pillar.COLLABORATION,
                    new Reason(
                            "themes",
                            new Text(
                                    "Geen enkel thema dekt de pijler samenwerking.",
                                    "No theme covers the pillar of collaboration.")),
            Pillar.BEHAVIOUR,
                    new Reason(
                            "themes",
                            new Text(
                                    "Geen enkel thema dekt de pijler gedragsverandering.",
                                    "No theme covers the pillar of behaviour.")));

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
        var behind = parent.number() == wheel.content().parentNumber()
                ? Stream.<Reason>empty()
                : Stream.of(new Reason(
                        "parent",
                        new Text(
                                "Het bovenliggende wiel is nu bij versie " + parent.number() + "; neem die eerst over.",
                                "The wheel above is now at version " + parent.number() + "; take it over first.")));
        return Stream.concat(behind, strangers());
    }

    private Stream<Reason> strangers() {
        return wheel.mayHaveOwnThemes()
                ? Stream.empty()
                : themes().stream()
                        .filter(theme -> theme.parentThemeId() == null)
                        .map(theme -> new Reason(
                                "themes." + theme.id(),
                                new Text(
                                        "Thema “" + theme.name()
                                                + "” staat niet op de ring van het bovenliggende wiel; verwijder het.",
                                        "Theme “" + theme.name()
                                                + "” is not on the ring of the wheel above; remove it.")));
    }

    private List<Theme> themes() {
        return wheel.content().themes();
    }

    private Stream<Reason> pillars() {
        var covered = themes().stream().map(Theme::pillar).collect(Collectors.toSet());
        return Stream.of(Pillar.values())
                .filter(pillar -> !covered.contains(pillar))
                .map(UNCOVERED::get);
    }

    private Stream<Reason> priorities() {
        return themes().stream().filter(theme -> theme.priority() == null).map(AdoptionCheck::withoutPriority);
    }

    private static Reason withoutPriority(Theme theme) {
        return new Reason(
                "themes." + theme.id() + ".priority",
                new Text(
                        "Thema “" + theme.name() + "” heeft geen prioriteit.",
                        "Theme “" + theme.name() + "” has no priority."));
    }

    private Stream<Reason> goals() {
        return wheel.content().goals().isEmpty()
                ? Stream.of(new Reason("goals", new Text("Er is nog geen doel.", "There is no goal yet.")))
                : Stream.empty();
    }

    private Stream<Reason> commitment() {
        boolean needed = wheel.level() == ValueWheel.Level.ORGANISATION;
        return needed && wheel.content().commitment() == null
                ? Stream.of(new Reason(
                        "boardCommitment",
                        new Text(
                                "Het bestuur heeft zich nog niet verbonden.",
                                "The board has not committed itself yet.")))
                : Stream.empty();
    }
}
