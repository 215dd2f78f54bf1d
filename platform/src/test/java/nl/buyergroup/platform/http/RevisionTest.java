package nl.buyergroup.platform.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.buyergroup.platform.http.DomainException.Kind;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", " \"3\" "})
    void letsThroughWhoSawTheLastRevisionOrWantsAny(String header) {
        assertDoesNotThrow(() -> Revision.require(Revision.fromString(header), 3));
    }

    @Test
    void asksForTheRevisionThatWasSeen() {
        assertEquals(Kind.PRECONDITION_MISSING, refusal(null).kind());
    }

    @Test
    void tellsWhatChangedSinceTheRevisionThatWasSeen() {
        var refusal = refusal("\"2\"");

        assertEquals(Kind.STALE, refusal.kind());
        assertEquals(
                List.of("This was changed since you read it; read it again.", "since 2"),
                refusal.reasons().stream().map(reason -> reason.text().en()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "\"\"", "\"x\"", "\"-3\"", "\"9999999999999999999\""})
    void whatIsNoRevisionOfOursIsStaleAndTellsNothingMore(String header) {
        var refusal = refusal(header);

        assertEquals(Kind.STALE, refusal.kind());
        assertEquals(1, refusal.reasons().size());
    }

    @Test
    void whoCanNotTellWhatChangedRefusesAllTheSame() {
        var refusal = assertThrows(DomainException.class, () -> Revision.require(Revision.fromString("\"2\""), 3));

        assertEquals(Kind.STALE, refusal.kind());
    }

    @Test
    void tagIsTheVersion() {
        assertEquals("12", Revision.tag(12).getValue());
    }

    private static DomainException refusal(String header) {
        var seen = header == null ? null : Revision.fromString(header);
        return assertThrows(
                DomainException.class,
                () -> Revision.require(
                        seen, 3, then -> List.of(new Reason(null, new Text("sinds " + then, "since " + then)))));
    }
}
