package nl.buyergroup.ambition.wheel;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

/** The outer ring of a wheel: its themes, those of the wheel above among them. */
record Ring(ValueWheel wheel, List<Theme> themes) {
    void follow(Parent parent) {
        themes.stream().filter(theme -> !parent.has(theme.parentThemeId())).forEach(Theme::standAlone);
        parent.content().themes().forEach(this::follow);
        mustBeUnique();
    }

    private void follow(WheelView.ThemeView above) {
        themes.stream()
                .filter(theme -> theme.follows(above.id()))
                .findFirst()
                .or(() -> themes.stream()
                        .filter(theme -> theme.parentThemeId() == null && theme.isCalled(above.name()))
                        .findFirst())
                .orElseGet(() -> added(new ThemeContent(above.name(), above.pillar(), null, null)))
                .follow(above);
    }

    private void mustBeUnique() {
        themes.stream()
                .filter(theme -> themes.stream().anyMatch(other -> other != theme && other.isCalled(theme.name())))
                .findFirst()
                .ifPresent(theme -> {
                    throw DomainException.conflict(new Text(
                            "Het bovenliggende wiel heeft ook “" + theme.name() + "”; hernoem eerst uw eigen thema.",
                            "The wheel above also has “" + theme.name() + "”; rename your own theme first."));
                });
    }

    UUID add(ThemeContent content) {
        if (!wheel.mayHaveOwnThemes()) {
            throw DomainException.conflict(new Text(
                    "De ring van dit wiel is die van het bovenliggende wiel; alleen een product of dienst mag aanvullen.",
                    "The ring of this wheel is that of the wheel above; only a product or service may add to it."));
        }
        mustBeFree(content.name(), null);
        return added(content).id();
    }

    private Theme added(ThemeContent content) {
        ValueWheel.mustHaveRoom(themes.size());
        var theme = new Theme(wheel, content);
        themes.add(theme);
        return theme;
    }

    void change(UUID themeId, ThemeContent content) {
        mustBeFree(content.name(), themeId);
        var theme = Part.find(themes, themeId);
        theme.mustKeepWhatComesFromAbove(content);
        theme.become(content);
    }

    void remove(UUID themeId, Stream<Aim> aims) {
        var theme = Part.find(themes, themeId);
        if (theme.parentThemeId() != null) {
            throw DomainException.conflict(new Text(
                    "Dit thema komt van het bovenliggende wiel en blijft op de ring.",
                    "This theme comes from the wheel above and stays on the ring."));
        }
        var reasons = aims.filter(aim -> aim.buildsOn(themeId))
                .map(Aim::keepsItsTheme)
                .toList();
        if (!reasons.isEmpty()) {
            throw new DomainException(DomainException.Kind.CONFLICT, reasons);
        }
        themes.remove(theme);
    }

    private void mustBeFree(String name, UUID exceptFor) {
        if (themes.stream()
                .anyMatch(theme -> theme.isCalled(name) && !theme.id().equals(exceptFor))) {
            throw DomainException.conflict(new Text(
                    "Een ander thema van dit wiel heeft deze naam.", "Another theme of this wheel has this name."));
        }
    }

    void mustKnow(UUID themeId) {
        if (themes.stream().noneMatch(theme -> theme.id().equals(themeId))) {
            throw DomainException.invalid(
                    "themeId", new Text("is geen thema van dit wiel", "is not a theme of this wheel"));
        }
    }
}
