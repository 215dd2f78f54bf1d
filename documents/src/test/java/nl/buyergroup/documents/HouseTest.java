package nl.buyergroup.documents;

import nl.buyergroup.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void packagesFormNoCircle() {
        HouseRules.checkShared("documents");
    }
}
