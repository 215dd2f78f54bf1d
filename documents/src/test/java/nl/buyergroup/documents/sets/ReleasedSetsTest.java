package nl.buyergroup.documents.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasedSetsTest {
    private static final String FILE =
            """
            {"kind": "sample", "version": 1, "code": "first", "title": {"nl": "Voorbeeld", "en": "Sample"},
             "figures": {"most": 2}, "sentences": {"hello": {"nl": "Dag {name}!", "en": "Hello {name}!"}}}""";

    record Sample(
            String kind,
            int version,
            String code,
            Text title,
            Map<String, BigDecimal> figures,
            Map<String, Text> sentences)
            implements ReleasedSet {}

    private static final SetKind<Sample> KIND = new SetKind<>() {
        @Override
        public String kind() {
            return "sample";
        }

        @Override
        public void check(Sample set, Flaws flaws) {
            flaws.texts("the sample", set.title());
            flaws.codes(Stream.of(set.code(), "other"));
            flaws.wholeNumbers(set.figures(), Set.of("most"));
            flaws.sentences(set.sentences(), Map.of("hello", Set.of("name")));
        }
    };

    private static ReleasedSets<Sample> sets(String... versions) {
        return new ReleasedSets<>("sample set", Sample.class, List.of(KIND), name -> {
            int at = Integer.parseInt(name.replace("sample-", "")) - 1;
            return at < versions.length
                    ? new ByteArrayInputStream(versions[at].getBytes(StandardCharsets.UTF_8))
                    : null;
        });
    }

    private static String version(int version) {
        return FILE.replace("\"version\": 1", "\"version\": " + version);
    }

    @Test
    void readsAllVersionsAndKnowsTheNewest() {
        var sets = sets(version(1), version(2));
        assertEquals(List.of(1, 2), sets.all().stream().map(Sample::version).toList());
        assertEquals(2, sets.newest("sample").version());
        assertEquals(1, sets.get("sample", 1).version());
        assertThrows(DomainException.class, () -> sets.get("sample", 3));
        assertThrows(DomainException.class, () -> sets.newest("other"));
    }

    @Test
    void everyByteCountsInTheFingerprintOfAFile() {
        var fingerprint = sets(FILE).fingerprints().get("sample-1");
        assertTrue(fingerprint.matches("[0-9a-f]{64}"), fingerprint);
        assertEquals(fingerprint, sets(FILE, version(2)).fingerprints().get("sample-1"));
        assertNotEquals(fingerprint, sets(FILE + " ").fingerprints().get("sample-1"));
        assertEquals(
                Set.of("sample-1", "sample-2"),
                sets(FILE, version(2)).fingerprints().keySet());
    }

    @Test
    void kindWithoutASetFailsTheStart() {
        var failure = assertThrows(IllegalStateException.class, () -> sets());
        assertEquals("there is no sample set sample-1", failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"version\": 1 | \"version\": 7 | calls itself sample-7",
                "\"en\": \"Sample\" | \"en\": \" \" | the sample lacks a text in nl or en",
                "\"en\": \"Sample\" | \"de\": \"Muster\" | title.de",
                "\"first\" | \"First\" | code First is malformed",
                "\"first\" | \"other\" | code other is there twice",
                "\"most\": 2 | \"most\": 2.5 | parameter most is no whole number",
                "Dag {name} | Dag {naam} | sentence hello may only fill in [name]",
                "Hello {name} | Hello {} | sentence hello may only fill in [name]",
                "\"hello\" | \"hallo\" | sentence hello is missing; sentence hallo is never said",
                "\"code\" | \"version\": 1, \"code\" | can't be read",
                "\"code\": \"first\" | \"code\": 1 | can't be read",
                "\"figures\" | \"numbers\" | numbers"
            })
    void brokenSetFailsTheStartAndSaysWhy(String good, String bad, String reason) {
        assertTrue(FILE.contains(good), good);
        var failure = assertThrows(IllegalStateException.class, () -> sets(FILE.replace(good, bad)));
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
        assertTrue(failure.getMessage().startsWith("sample set sample-1"), failure.getMessage());
    }

    @Test
    void fillsTheHolesOfASentenceOnce() {
        var hello = sets(FILE).newest("sample").sentences().get("hello");
        assertEquals(
                new Text("Dag {name}!", "Hello $1!"),
                Phrase.fill(hello, Map.of("name", new Text("{name}", "$1"), "other", Text.same("x"))));
        assertEquals(hello, Phrase.fill(hello, Map.of()));
    }
}
