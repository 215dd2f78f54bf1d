package nl.buyergroup.tender.project;

import java.util.Comparator;
import java.util.List;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.wheel.AdoptedWheel;
import nl.buyergroup.tender.wheel.Priority;
import nl.buyergroup.tender.wheel.Theme;

/** From wheel to criteria: what has the highest priority present is awarded on, the rest is required. */
final class Translation {
    private Translation() {}

    static List<Criterion> of(AdoptedWheel wheel) {
        var highest = highestPriority(wheel);
        long awarded = wheel.themes().stream()
                .filter(theme -> theme.priority() == highest)
                .count();
        var weights = Weights.equal(Math.toIntExact(awarded)).iterator();
        return wheel.themes().stream()
                .map(theme -> theme.priority() == highest
                        ? Criterion.awardedOn(theme, wheel.goalsOf(theme), weights.next())
                        : Criterion.required(theme, wheel.goalsOf(theme)))
                .toList();
    }

    private static Priority highestPriority(AdoptedWheel wheel) {
        return wheel.themes().stream()
                .map(Theme::priority)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> DomainException.conflict(
                        new Text("Dit waardenwiel heeft geen thema's.", "This wheel has no themes.")));
    }
}
