package nl.buyergroup.community.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WallSessionRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-12T15:30:00Z");
    private static final List<Phase> ORDER = List.of(
            Phase.PREPARE,
            Phase.COMPLAIN,
            Phase.REVEAL,
            Phase.CLUSTER,
            Phase.VOTE,
            Phase.TURN_AROUND,
            Phase.COMMIT,
            Phase.CLOSED);

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyPhaseLeadsToTheNextOnly(Phase phase) {
        for (var next : ORDER) {
            var session = in(phase);
            if (ORDER.indexOf(next) == ORDER.indexOf(phase) + 1) {
                session.moveTo(next, NOW);
                assertEquals(next, session.phase());
            } else {
                var refusal = assertThrows(DomainException.class, () -> session.moveTo(next, NOW));
                assertEquals(DomainException.Kind.CONFLICT, refusal.kind());
                assertEquals(phase, session.phase());
            }
        }
    }

    @Test
    void isClosedAtTheEndOnly() {
        assertNull(in(Phase.COMMIT).closedAt());
        assertEquals(NOW, in(Phase.CLOSED).closedAt());
    }

    @Test
    void hidesUntilTheReveal() {
        assertEquals(false, in(Phase.COMPLAIN).isRevealed());
        assertEquals(true, in(Phase.REVEAL).isRevealed());
        assertThrows(DomainException.class, () -> in(Phase.COMPLAIN).mustBeRevealed());
    }

    private static WallSession in(Phase phase) {
        var session = new WallSession("Wall", 3, NOW);
        ORDER.subList(1, ORDER.indexOf(phase) + 1).forEach(next -> session.moveTo(next, NOW));
        return session;
    }
}
