package nl.buyergroup.ambition.wheel.picture;

import nl.buyergroup.ambition.wheel.Theme.Pillar;
import nl.buyergroup.ambition.wheel.Theme.Priority;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Point;

/** Colours and marks of pillars and priorities: dark on light by at least 4.5 to 1, told apart also by the colour-blind. */
public final class Look {

    private Look() {}

    public static String dark(Pillar pillar) {
        return switch (pillar) {
            case ECOLOGICAL_SOCIAL -> "#0b6e5f";
            case COLLABORATION -> "#1f4691";
            case BEHAVIOUR -> "#ad4a00";
        };
    }

    /** The more a theme matters, the fuller its slice; the dots say the same without colour. */
    public static String tint(Pillar pillar, Priority priority) {
        var tints =
                switch (pillar) {
                    case ECOLOGICAL_SOCIAL -> new String[] {"#f3f9f7", "#e2f1ec", "#c5e4da", "#9fd2c3"};
                    case COLLABORATION -> new String[] {"#f4f6fb", "#e4ebf7", "#c9d7f0", "#a8c0e8"};
                    case BEHAVIOUR -> new String[] {"#fdf7f2", "#fcecdd", "#f8d9bb", "#f1bf90"};
                };
        return tints[dots(priority)];
    }

    public static int dots(Priority priority) {
        if (priority == null) {
            return 0;
        }
        return switch (priority) {
            case HIGH -> 3;
            case MEDIUM -> 2;
            case LOW -> 1;
        };
    }

    public static void dot(Canvas canvas, Point middle, double radius, String colour, boolean full) {
        canvas.draw(
                Form.circle(middle, radius), Ink.fill(full ? colour : Ink.WHITE).edge(colour, radius > 5 ? 1.6 : 1));
    }
}
