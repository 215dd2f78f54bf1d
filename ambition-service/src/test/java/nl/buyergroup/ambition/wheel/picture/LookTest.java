package nl.buyergroup.ambition.wheel.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.documents.Drawn;
import nl.buyergroup.documents.drawing.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    @ParameterizedTest
    @EnumSource(Pillar.class)
    void textAndMarksStandOutOnEveryTint(Pillar pillar) {
        var priorities = new ArrayList<Priority>(Arrays.asList(Priority.values()));
        priorities.add(null);
        for (var priority : priorities) {
            var tint = Look.tint(pillar, priority);
            assertTrue(Drawn.contrast(Ink.DARK, tint) >= TEXT, tint);
            assertTrue(Drawn.contrast(Look.dark(pillar), tint) >= MARK, tint);
        }
        assertTrue(Drawn.contrast("#ffffff", Look.dark(pillar)) >= TEXT);
        assertTrue(Drawn.contrast(Ink.QUIET, "#ffffff") >= TEXT);
    }
}
