package nl.buyergroup.platform.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;

@ApplicationScoped
public class Samples implements PanacheRepositoryBase<Sample, UUID> {
    public static final String CHANGED = "nl.buyergroup.sample.sample-changed";

    /** What the event tells. */
    public record Changed(String name, long version) {}

    @Inject
    Outbox outbox;

    @Inject
    Idempotency idempotency;

    @Transactional
    UUID create(NewSample request) {
        return idempotency.once(request, () -> create(request.name()).id());
    }

    /** Creates without a request, for tests of the outbox. */
    @Transactional
    public Sample create(String name) {
        var sample = new Sample(name);
        persistAndFlush(sample);
        tell(sample);
        return sample;
    }

    @Transactional
    public void renameTimes(UUID id, int times) {
        for (int i = 0; i < times; i++) {
            rename(id, new Revision("*"), UUID.randomUUID().toString());
        }
    }

    @Transactional
    Sample rename(UUID id, Revision seen, String name) {
        var sample = findByIdOptional(id).orElseThrow(DomainException::notFound);
        Revision.require(seen, sample.version());
        sample.rename(name);
        flush();
        tell(sample);
        return sample;
    }

    List<Sample> list(Page.Request page) {
        return find("id > ?1 order by id", page.after())
                .range(0, page.fetch() - 1)
                .list();
    }

    private void tell(Sample sample) {
        outbox.append(CHANGED, sample.id(), sample.version(), new Changed(sample.name(), sample.version()));
    }
}
