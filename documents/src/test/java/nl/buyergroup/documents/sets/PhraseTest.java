package nl.buyergroup.documents.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void listsAsPeopleDo() {
        var a = Phrase.same("a");
        assertEquals(new Text("", ""), Phrase.list(List.of()));
        assertEquals(a, Phrase.list(List.of(a)));
        assertEquals(new Text("a en a", "a and a"), Phrase.list(List.of(a, a)));
        assertEquals(new Text("a, a en a", "a, a and a"), Phrase.list(List.of(a, a, a)));
    }
}
