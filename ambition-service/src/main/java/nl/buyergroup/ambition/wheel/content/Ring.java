package nl.buyergroup.ambition.wheel.content;

import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;

/** The outer ring of a wheel: its themes, those of the wheel above among them. */
record Ring(List<Theme> themes) {
    /** Takes over the ring of the wheel above; what its themes mean here, and themes of its own, stay. */
    Ring following(List<Theme> above) {
        var ring = new Ring(themes.stream()
                .map(theme -> Part.has(above, theme.parentThemeId()) ? theme : theme.alone())
                .toList());
        for (var theme : above) {
            ring = ring.following(theme);
        }
        ring.mustBeUnique();
        return ring;
    }

    private Ring following(Theme above) {
        var theme = themes.stream()
                .filter(own -> own.follows(above.id()))
                .findFirst()
                .or(() -> themes.stream()
                        .filter(own -> own.parentThemeId() == null && own.isCalled(above.name()))
                        .findFirst())
                .orElseGet(() -> Theme.of(Ids.next(), new ThemeContent(above.name(), above.pillar(), null, null)));
        return with(theme.following(above));
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

    Ring alone() {
        return new Ring(themes.stream().map(Theme::alone).toList());
    }

    Ring add(UUID id, ThemeContent content) {
        mustBeFree(content.name(), null);
        return with(Theme.of(id, content));
    }

    private Ring with(Theme theme) {
        if (!Part.has(themes, theme.id())) {
            WheelContent.mustHaveRoom(themes.size());
        }
        return new Ring(Part.with(themes, theme));
    }

    Ring change(UUID themeId, ThemeContent content) {
        mustBeFree(content.name(), themeId);
        var theme = Part.find(themes, themeId);
        theme.mustKeepWhatComesFromAbove(content);
        return with(theme.saying(content));
    }

    Ring remove(UUID themeId, List<? extends Part.Aim> aims) {
        if (Part.find(themes, themeId).parentThemeId() != null) {
            throw DomainException.conflict(new Text(
                    "Dit thema komt van het bovenliggende wiel en blijft op de ring.",
                    "This theme comes from the wheel above and stays on the ring."));
        }
        var reasons = aims.stream()
                .filter(aim -> aim.themeId().equals(themeId))
                .map(Part.Aim::keepsItsTheme)
                .toList();
        if (!reasons.isEmpty()) {
            throw new DomainException(DomainException.Kind.CONFLICT, reasons);
        }
        return new Ring(Part.without(themes, themeId));
    }

    private void mustBeFree(String name, UUID exceptFor) {
        if (themes.stream()
                .anyMatch(theme -> theme.isCalled(name) && !theme.id().equals(exceptFor))) {
            throw DomainException.conflict(new Text(
                    "Een ander thema van dit wiel heeft deze naam.", "Another theme of this wheel has this name."));
        }
    }

    void mustKnow(UUID themeId) {
        if (!Part.has(themes, themeId)) {
            throw DomainException.invalid(
                    "themeId", new Text("is geen thema van dit wiel", "is not a theme of this wheel"));
        }
    }
}
