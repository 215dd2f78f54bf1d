package nl.buyergroup.ambition.picture;

import java.util.List;

/** Lines of text in the middle of a piece of a ring, along the ring; in the lower half they run the other way round. */
public record CurvedText(String id, Sector ring, boolean upper, double size, String colour, String weight) {
    private static final double LINE = 1.2;
    private static final double HALF_A_LETTER = 0.35;

    public void draw(Svg svg, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), i, ((lines.size() - 1) / 2.0 - i) * size * LINE);
        }
    }

    private void draw(Svg svg, String line, int number, double up) {
        double middle = (ring.inner() + ring.outer()) / 2;
        double radius = upper ? middle + up - size * HALF_A_LETTER : middle - up + size * HALF_A_LETTER;
        var path = id + "-" + number;
        svg.leaf("path", "id", path, "d", ring.baseline(radius, upper), "fill", "none")
                .open("text", "font-size", size, "font-weight", weight, "fill", colour, "text-anchor", "middle")
                .text("textPath", line, "href", "#" + path, "startOffset", "50%")
                .close();
    }
}
