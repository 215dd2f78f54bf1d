package nl.buyergroup.footprint.benchmark;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import nl.buyergroup.footprint.disclosure.DisclosureRules;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The parameters of disclosure control come from configuration only. With unsound ones the service does not start. */
@ApplicationScoped
class DisclosureParameters {
    @ConfigProperty(name = "footprint.disclosure.minimum-organisations")
    int minimum;

    @ConfigProperty(name = "footprint.disclosure.p-percent")
    BigDecimal pPercent;

    @Produces
    @Singleton
    DisclosureRules rules() {
        return new DisclosureRules(minimum, pPercent);
    }

    void check(@Observes StartupEvent started) {
        rules();
    }
}
