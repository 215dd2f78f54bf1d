package nl.buyergroup.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** Writes down each event that it applies, and refuses the subjects that a test tells it to. */
@ApplicationScoped
class SampleConsumer implements EventLoop.Handler {
    @Inject
    EntityManager entities;

    @Override
    public String topic() {
        return "sample-events";
    }

    @Override
    public void on(CloudEvent event) {
        entities.createNativeQuery("insert into applied (subject, version) values (:subject, :version)")
                .setParameter("subject", event.subject())
                .setParameter("version", event.as(Samples.Changed.class).version())
                .executeUpdate();
        boolean refused = !entities.createNativeQuery("select 1 from refused where subject = :subject")
                .setParameter("subject", event.subject())
                .getResultList()
                .isEmpty();
        if (refused) {
            throw new IllegalStateException("refused by the test");
        }
    }
}
