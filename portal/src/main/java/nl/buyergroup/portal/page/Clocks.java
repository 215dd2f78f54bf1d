package nl.buyergroup.portal.page;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

class Clocks {
    @Produces
    static Clock clock() {
        return Clock.systemUTC();
    }
}
