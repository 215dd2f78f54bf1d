package nl.buyergroup.ambition.sharing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.ambition.sharing.WheelSharing.Audience;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharingTermsTest {
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID KNOWN = UUID.randomUUID();

    @Test
    void namesOthersThatAreActive() {
        assertDoesNotThrow(() -> check(Audience.NAMED, KNOWN));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NAMED")
    void needsNoNamesForAnyoneElse(Audience audience) {
        assertDoesNotThrow(() -> check(audience));
        assertEquals(List.of("organisations"), refused(audience, KNOWN));
    }

    @Test
    void namedMeansSomebody() {
        assertEquals(List.of("organisations"), refused(Audience.NAMED));
    }

    @Test
    void saysOfEachOrganisationWhatIsWrong() {
        assertEquals(
                List.of("organisations[0]", "organisations[2]"),
                refused(Audience.NAMED, OWNER, KNOWN, UUID.randomUUID()));
    }

    private static List<String> refused(Audience audience, UUID... organisations) {
        return assertThrows(DomainException.class, () -> check(audience, organisations)).reasons().stream()
                .map(Reason::field)
                .toList();
    }

    private static void check(Audience audience, UUID... organisations) {
        new SharingTerms(audience, List.of(organisations), false).mustMakeSense(OWNER, Set.of(KNOWN));
    }
}
