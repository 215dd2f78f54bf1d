package nl.buyergroup.documents.drawing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlockTest {
    private static final String DUTCH =
            """
            De uitstoot van catering en mobiliteit daalt tot 2030 met de helft. Leveranciersovereenkomsten bevatten \
            verduurzamingsdoelstellingen en arbeidsmarktgerelateerde afspraken, die wij elk halfjaar bespreken. """;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12})
    void everyLineLiesInsideItsSliceByTheLettersThemselves(int slices) {
        for (int i = 0; i < slices; i++) {
            double sweep = 2 * Math.PI / slices;
            var sector = new Sector(new Point(500, 640), i * sweep, (i + 1) * sweep, 156, 348);
            for (int length = 5; length < 1000; length += 197) {
                var text = DUTCH.repeat(6).substring(0, length);
                inside(sector, TextBlock.in(sector, text, 22, 12));
            }
        }
    }

    private static void inside(Sector sector, TextBlock block) {
        assertFalse(block.lines().isEmpty());
        for (int i = 0; i < block.lines().size(); i++) {
            double half = Typeface.REGULAR.width(block.lines().get(i), block.size()) / 2;
            double y = block.y() + i * block.size() * 1.22;
            for (double x : new double[] {block.x() - half, block.x() + half}) {
                assertTrue(
                        sector.holds(x, y - block.size() * 0.4, 0),
                        block.lines().get(i));
                assertTrue(
                        sector.holds(x, y + block.size() * 0.4, 0),
                        block.lines().get(i));
            }
        }
    }
}
