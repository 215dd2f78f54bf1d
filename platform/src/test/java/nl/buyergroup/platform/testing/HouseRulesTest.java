package nl.buyergroup.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import nl.buyergroup.broken.BrokenResource;
import nl.buyergroup.broken.inbound.BrokenConsumer;
import nl.buyergroup.foreign.ForeignTender;
import nl.buyergroup.platform.http.Problem;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void everyRuleCanFail() {
        var broken = new ClassFileImporter()
                .importClasses(BrokenResource.class, BrokenConsumer.class, ForeignTender.class, Problem.class);
        var failed = HouseRules.rules("broken", List.of("foreign")).stream()
                .filter(rule -> rule.evaluate(broken).hasViolation())
                .map(rule -> rule.getDescription())
                .toList();
        assertEquals(
                List.of(
                        "no service knows another",
                        "resources do not touch the EntityManager",
                        "inbound depends on features, never the reverse"),
                failed);
    }
}
