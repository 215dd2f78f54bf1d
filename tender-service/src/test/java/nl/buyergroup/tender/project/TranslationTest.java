package nl.buyergroup.tender.project;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.buyergroup.tender.wheel.Priority;
import nl.buyergroup.tender.wheel.Theme;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private static final Map<Priority, Set<Priority>> BELOW = Map.of(
            Priority.HIGH,
            Set.of(Priority.MEDIUM, Priority.LOW),
            Priority.MEDIUM,
            Set.of(Priority.LOW),
            Priority.LOW,
            Set.of());

    @Property
    void everyThemeBecomesExactlyOneKindAndWeightsSumToExactly100(
            @ForAll @Size(min = 1, max = 80) List<Priority> priorities) {
        var themes = priorities.stream()
                .map(priority -> SomeProject.theme(UUID.randomUUID(), priority))
                .toArray(Theme[]::new);

        var criteria = Translation.of(SomeProject.wheel(themes));

        assertEquals(
                List.of(themes).stream().map(Theme::themeId).toList(),
                criteria.stream().map(Criterion::themeId).toList());
        var awarded = prioritiesOf(criteria, Criterion.Kind.AWARD_CRITERION);
        assertEquals(1, awarded.size());
        assertTrue(
                BELOW.get(awarded.iterator().next()).containsAll(prioritiesOf(criteria, Criterion.Kind.REQUIREMENT)));
        criteria.forEach(one -> assertEquals(one.kind() == Criterion.Kind.AWARD_CRITERION, one.weight() != null));
        assertEquals(new BigDecimal("100.00"), sumOfWeights(criteria));
    }

    @Property
    void equalSharesDifferByAtMostOneHundredth(@ForAll @IntRange(min = 1, max = 200) int count) {
        var weights = Weights.equal(count);

        var spread = weights.get(0).subtract(weights.get(count - 1));
        assertEquals(new BigDecimal("100.00"), weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertTrue(spread.compareTo(new BigDecimal("0.01")) <= 0, "spread " + spread);
    }

    @Test
    void hundredthsThatAreLeftOverGoToTheFirst() {
        assertEquals(weights("100.00"), Weights.equal(1));
        assertEquals(weights("33.34", "33.33", "33.33"), Weights.equal(3));
        assertEquals(weights("14.29", "14.29", "14.29", "14.29", "14.28", "14.28", "14.28"), Weights.equal(7));
    }

    private static List<BigDecimal> weights(String... weights) {
        return Stream.of(weights).map(BigDecimal::new).toList();
    }

    private static Set<Priority> prioritiesOf(List<Criterion> criteria, Criterion.Kind kind) {
        return criteria.stream()
                .filter(one -> one.kind() == kind)
                .map(Criterion::priority)
                .collect(toSet());
    }

    private static BigDecimal sumOfWeights(List<Criterion> criteria) {
        return criteria.stream()
                .filter(one -> one.weight() != null)
                .map(Criterion::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
