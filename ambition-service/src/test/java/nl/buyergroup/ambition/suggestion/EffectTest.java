package nl.buyergroup.ambition.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class EffectTest {
    @Test
    void aboveTheMeanItGoesToHalfOfTheMean() {
        assertEffect("66.5", "113.5", Effect.of(number("180"), number("133")));
    }

    @Test
    void atOrBelowTheMeanItGoesToHalfOfTheOwnFigure() {
        assertEffect("66.5", "66.5", Effect.of(number("133"), number("133")));
        assertEffect("30", "30", Effect.of(number("60"), number("133")));
    }

    @Test
    void withoutAMeanItGoesToHalfOfTheOwnFigure() {
        assertEffect("90", "90", Effect.of(number("180"), null));
    }

    @Property(tries = 500)
    void targetAndSavingAreTheFigureAndNeitherIsBelowZero(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(6) BigDecimal own,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal mean) {
        var effect = Effect.of(own, mean);

        assertEquals(0, own.compareTo(effect.targetKgCo2ePerFte().add(effect.savedKgCo2ePerFte())));
        assertTrue(effect.targetKgCo2ePerFte().signum() >= 0);
        assertTrue(effect.savedKgCo2ePerFte().signum() >= 0);
        assertTrue(effect.savedKgCo2ePerFte().compareTo(Effect.of(own, null).savedKgCo2ePerFte()) >= 0);
    }

    @Property(tries = 500)
    void growsWithTheFigureAndWithWhatOthersDoBetter(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(5) BigDecimal own,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(5) BigDecimal mean,
            @ForAll @BigRange(min = "0", max = "50") @Scale(5) BigDecimal more) {
        var here = Effect.of(own, mean).savedKgCo2ePerFte();
        var larger = Effect.of(own.add(more), mean).savedKgCo2ePerFte();
        var othersWorse = Effect.of(own, mean.add(more)).savedKgCo2ePerFte();

        assertTrue(larger.compareTo(here) >= 0);
        assertTrue(larger.subtract(here).compareTo(more) <= 0, "no jump");
        assertTrue(othersWorse.compareTo(here) <= 0);
    }

    private static void assertEffect(String target, String saved, Effect effect) {
        assertEquals(0, number(target).compareTo(effect.targetKgCo2ePerFte()));
        assertEquals(0, number(saved).compareTo(effect.savedKgCo2ePerFte()));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
