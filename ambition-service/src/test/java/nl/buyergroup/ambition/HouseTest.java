package nl.buyergroup.ambition;

import nl.buyergroup.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check(
                "ambition",
                "only resources name resources",
                "packages have at most 15 files",
                "two languages travel as one Text",
                "package-info");
    }
}
