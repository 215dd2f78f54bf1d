package nl.buyergroup.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {
    @Test
    void everyRuleCanFail() {
        var broken = new ClassFileImporter().importPackages("nl.buyergroup.broken", "nl.buyergroup.foreign");
        var rules = HouseRules.rules("broken", List.of("foreign"));
        var failed = rules.stream()
                .filter(rule -> rule.evaluate(broken).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
        assertEquals(rules.stream().map(ArchRule::getDescription).toList(), failed);
        assertEquals(10, failed.size());
    }

    @Test
    void aFullPackageMustSayWhatItIs(@TempDir Path sources) throws IOException {
        for (int i = 1; i <= 8; i++) {
            Files.createFile(sources.resolve("File" + i + ".java"));
        }
        assertEquals(List.of(), HouseRules.withoutInfo(sources));
        Files.createFile(sources.resolve("File9.java"));
        assertEquals(List.of(sources), HouseRules.withoutInfo(sources));
        Files.createFile(sources.resolve("package-info.java"));
        assertTrue(HouseRules.withoutInfo(sources).isEmpty());
    }
}
