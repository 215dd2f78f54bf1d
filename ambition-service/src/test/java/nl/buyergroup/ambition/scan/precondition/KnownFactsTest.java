package nl.buyergroup.ambition.scan.precondition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.scan.precondition.KnownFact.Seen;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.ambition.wheel.content.WheelContent.Commitment;
import org.junit.jupiter.api.Test;

class KnownFactsTest {
    private static final UUID THEME = UUID.randomUUID();

    private static WheelContent wheel(Pillar pillar, Commitment commitment, String... targetDates) {
        var theme = new Theme(THEME, "Thema", pillar, null, null, null);
        var goals = List.of(targetDates).stream()
                .map(date -> new QualitativeGoal(UUID.randomUUID(), THEME, "Zo is het", LocalDate.parse(date)))
                .toList();
        return new WheelContent("Wiel", "Ambitie", null, null, commitment, List.of(theme), List.of(), goals);
    }

    private static Set<KnownFact> holding(boolean maturityScan, WheelContent... wheels) {
        return new KnownFacts(List.of(wheels), maturityScan)
                .seen().stream().filter(Seen::holds).map(Seen::code).collect(Collectors.toSet());
    }

    @Test
    void nothingIsKnownOfWhoDidNothing() {
        assertEquals(Set.of(), holding(false));
        assertEquals(Set.of(KnownFact.MATURITY_SCAN), holding(true));
    }

    @Test
    void commitmentAndPhasesAreReadFromWhatIsInForce() {
        var committed = new Commitment("Directeur", LocalDate.parse("2025-01-01"));
        var oneYear = wheel(Pillar.COLLABORATION, committed, "2027-01-01", "2027-12-31");
        assertEquals(Set.of(KnownFact.ADOPTED_WHEEL, KnownFact.BOARD_COMMITMENT), holding(false, oneYear));
        var later = wheel(Pillar.COLLABORATION, null, "2029-01-01");
        assertEquals(
                Set.of(KnownFact.ADOPTED_WHEEL, KnownFact.BOARD_COMMITMENT, KnownFact.PHASED_GOALS),
                holding(false, oneYear, later));
    }

    @Test
    void qualitativeGoalForBehaviourCounts() {
        assertEquals(
                Set.of(KnownFact.ADOPTED_WHEEL, KnownFact.BEHAVIOUR_GOAL),
                holding(false, wheel(Pillar.BEHAVIOUR, null, "2027-01-01")));
        assertEquals(Set.of(KnownFact.ADOPTED_WHEEL), holding(false, wheel(Pillar.BEHAVIOUR, null)));
    }
}
