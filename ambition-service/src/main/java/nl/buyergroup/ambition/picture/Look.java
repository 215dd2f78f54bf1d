package nl.buyergroup.ambition.picture;

import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;

/** Colours and marks; dark on light has a contrast of at least 4.5 to 1, and who is colour-blind can tell them apart. */
public final class Look {
    public static final String INK = "#1c2826";
    public static final String QUIET = "#4f5d5a";
    public static final String LINE = "#ffffff";
    public static final String EDGE = "#c9d1cf";

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

    public static void dot(Svg svg, double x, double y, double radius, String colour, boolean full) {
        svg.leaf(
                "circle",
                "cx",
                x,
                "cy",
                y,
                "r",
                radius,
                "fill",
                full ? colour : "#ffffff",
                "stroke",
                colour,
                "stroke-width",
                radius > 5 ? 1.6 : 1);
    }
}
