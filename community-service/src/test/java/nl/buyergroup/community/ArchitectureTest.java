package nl.buyergroup.community;

import nl.buyergroup.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void followsTheRulesOfTheHouse() {
        HouseRules.check("community");
    }
}
