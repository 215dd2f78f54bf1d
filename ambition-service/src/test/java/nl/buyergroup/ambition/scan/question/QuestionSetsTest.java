package nl.buyergroup.ambition.scan.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buyergroup.ambition.scan.compass.CompassRules;
import nl.buyergroup.ambition.scan.growth.GrowthSetRules;
import nl.buyergroup.ambition.scan.maturity.MaturityRules;
import nl.buyergroup.ambition.scan.precondition.PreconditionRules;
import nl.buyergroup.ambition.scan.xcurve.XCurveRules;
import nl.buyergroup.documents.sets.ReleasedSets;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSetsTest {
    private static final SetRules RULES = new SetRules() {
        @Override
        public String kind() {
            return "sample";
        }

        @Override
        public Map<String, Set<String>> sentences() {
            return Map.of("hello", Set.of("name"));
        }

        @Override
        public Set<String> parameters() {
            return Set.of("most");
        }
    };

    private static String file(int version) {
        try (var file = QuestionSetsTest.class.getResourceAsStream("/sample-question-set.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"version\": 1", "\"version\": " + version);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static ReleasedSets<QuestionSet> sets(Map<String, String> files) {
        return new ReleasedSets<>(
                "question set",
                QuestionSet.class,
                List.of(RULES),
                name -> files.containsKey(name) ? stream(files.get(name)) : null);
    }

    private static ReleasedSets<QuestionSet> two() {
        return sets(Map.of("sample-1", file(1), "sample-2", file(2)));
    }

    @Test
    void readsAllVersionsAndKnowsTheNewest() {
        assertEquals(2, two().all().size());
        assertEquals(2, two().newest("sample").version());
        assertEquals(1, two().get("sample", 1).version());
        assertThrows(DomainException.class, () -> two().get("sample", 3));
        assertThrows(DomainException.class, () -> two().newest("other"));
    }

    @Test
    void sentenceIsSaidInBothLanguages() {
        var said = two().newest("sample").say("hello", Map.of("name", new Text("wereld", "world")));
        assertEquals(new Text("Dag wereld!", "Hello world!"), said);
    }

    @Test
    void kindWithoutASetFailsTheStart() {
        var failure = assertThrows(IllegalStateException.class, () -> sets(Map.of()));
        assertEquals("there is no question set sample-1", failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"kind\": \"sample\" | \"kind\": \"simple\" | calls itself simple-1",
                "\"version\": 1 | \"version\": 7 | calls itself sample-7",
                "\"Dag {name}!\" | \"Dag {naam}!\" | sentence hello may only fill in [name]",
                "\"hello\" | \"hallo\" | sentence hello is missing",
                "\"hello\" | \"hallo\" | sentence hallo is never said",
                "\"most\": 2 | \"least\": 2 | parameter most is no whole number",
                "\"most\": 2 | \"most\": 2.5 | parameter most is no whole number",
                "\"en\": \"Second\" | \"en\": \" \" | item second lacks a text in nl or en",
                "\"code\": \"second\" | \"code\": \"first\" | code first is there twice",
                "\"code\": \"second\" | \"code\": \"Second one\" | code Second one is malformed",
                "\"reconstructed\": false | \"reconstructed\": true | needs a remark",
                "\"title\" | \"name\" | can't be read",
                "\"version\": 1 | \"version\": 1, \"version\": 1 | can't be read",
                "\"releasedOn\": \"2026-01-01\" | \"releasedOn\": null | it has no releasedOn",
                "\"items\" | \"items\": [], \"remark\": null} , { \"items\" | has no items"
            })
    void brokenSetFailsTheStartAndSaysWhy(String good, String bad, String reason) {
        assertTrue(file(1).contains(good), good);
        var broken = file(1).replace(good, bad);
        var failure = assertThrows(IllegalStateException.class, () -> sets(Map.of("sample-1", broken)));
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
        assertTrue(failure.getMessage().startsWith("question set sample-1"), failure.getMessage());
    }

    @Test
    void releasedSetNeverChanges() {
        var released = Map.of(
                "compass-1", "8165c58279677778cb6e15c5d22a75399a3764f636c83d676f04bfedbb694f5d",
                "x-curve-1", "fa1c23b82c3b0dfdb1dcbd09e1d21dcea79f6efe3379686347cf7babd02e87ab",
                "growth-1", "3ed3fecc2563836daed3155356a690acc4c93032ff54b1d49fdfe151dc7a52ce",
                "maturity-1", "28c49e16b9d5c00fb2108bec446e237ad32530535be8336b936d5262dece32bf",
                "preconditions-1", "df39ba33c3b153122960217e037381d1f99a8bab5e3c99a1f02a57e4c4834686");
        List<SetRules> rules = List.of(
                new CompassRules(),
                new XCurveRules(),
                new GrowthSetRules(),
                new MaturityRules(),
                new PreconditionRules());
        assertEquals(released, new QuestionSets(rules).fingerprints(), "make a next version instead of changing a set");
    }
}
