package nl.buyergroup.ambition.wheelpicture;

import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Sector;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.wheel.WheelView.ThemeView;

/** One theme with its place on the wheel. */
record Slice(int number, ThemeView theme, Sector sector) {
    String colour() {
        return Look.dark(theme.pillar());
    }

    String tint() {
        return Look.tint(theme.pillar(), theme.priority());
    }

    /** All of it, for who points at the slice. */
    String tooltip(Words words) {
        var elaboration = theme.elaboration() == null ? "" : ". " + theme.elaboration();
        return theme.name() + " (" + words.name(theme.pillar()) + ", " + words.priority.toLowerCase() + ": "
                + words.name(theme.priority()) + ")" + elaboration;
    }
}
