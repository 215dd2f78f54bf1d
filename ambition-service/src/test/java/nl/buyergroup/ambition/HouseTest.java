package nl.buyergroup.ambition;

import nl.buyergroup.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("ambition");
    }
}
