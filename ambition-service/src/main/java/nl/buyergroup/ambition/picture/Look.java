package nl.buyergroup.ambition.picture;

import nl.buyergroup.ambition.wheel.Theme.Pillar;
import nl.buyergroup.ambition.wheel.Theme.Priority;

/** Colours and marks; dark on light has a contrast of at least 4.5 to 1 everywhere. */
public final class Look {
    public static final String INK = "#1c2826";
    public static final String QUIET = "#4f5d5a";
    public static final String LINE = "#ffffff";
    public static final String EDGE = "#c9d1cf";

    private Look() {}

    public static String dark(Pillar pillar) {
        return switch (pillar) {
            case ECOLOGICAL_SOCIAL -> "#1f6b45";
            case COLLABORATION -> "#1d5287";
            case BEHAVIOUR -> "#8f4a12";
        };
    }

    /** The more a theme matters, the fuller its slice; the dots say the same without colour. */
    public static String tint(Pillar pillar, Priority priority) {
        var tints =
                switch (pillar) {
                    case ECOLOGICAL_SOCIAL -> new String[] {"#f6faf7", "#eaf4ed", "#d5eadc", "#b5dcc3"};
                    case COLLABORATION -> new String[] {"#f5f8fb", "#e8f0f8", "#d0e1f2", "#aecdea"};
                    case BEHAVIOUR -> new String[] {"#fcf8f4", "#fbefe2", "#f6dfc5", "#eec79b"};
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
