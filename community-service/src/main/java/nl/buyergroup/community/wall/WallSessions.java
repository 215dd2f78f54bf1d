package nl.buyergroup.community.wall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;

@ApplicationScoped
public class WallSessions implements PanacheRepositoryBase<WallSession, UUID> {
    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    WallSessionView create(NewWallSession request) {
        caller.mustBe("programme");
        return get(idempotency.once(request, () -> {
            var session = new WallSession(request.title(), request.voteBudget(), clock.instant());
            persistAndFlush(session);
            return session.id();
        }));
    }

    WallSessionView get(UUID id) {
        return WallSessionView.from(existing(id));
    }

    public WallSession existing(UUID id) {
        refuseHomeless();
        return findByIdOptional(id).orElseThrow(DomainException::notFound);
    }

    /** The session in one of these phases, in which it stays until the transaction ends; others may join. */
    @Transactional(Transactional.TxType.MANDATORY)
    public WallSession staying(UUID id, Phase... phases) {
        refuseHomeless();
        var session = findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(DomainException::notFound);
        session.mustBeIn(phases);
        return session;
    }

    /** The session with nobody else at work in it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public WallSession alone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(DomainException::notFound);
    }

    List<WallSessionView> list(Page.Request page) {
        refuseHomeless();
        return find("id > ?1 order by id", page.after()).range(0, page.fetch() - 1).list().stream()
                .map(WallSessionView::from)
                .toList();
    }

    /** A token without an organisation takes no part. */
    private void refuseHomeless() {
        caller.organisation();
    }
}
