package nl.buyergroup.community.cluster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.community.note.Notes;
import nl.buyergroup.community.wall.Phase;
import nl.buyergroup.community.wall.WallSessions;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;

@ApplicationScoped
public class Clusters implements PanacheRepositoryBase<Cluster, UUID> {
    @Inject
    WallSessions sessions;

    @Inject
    Notes notes;

    @Inject
    Idempotency idempotency;

    @Transactional
    ClusterView create(UUID sessionId, ClusterRequest request) {
        var id = idempotency.once(List.of(sessionId, request), () -> add(sessionId, request));
        return ClusterView.from(existing(sessionId, id));
    }

    private UUID add(UUID sessionId, ClusterRequest request) {
        sessions.staying(sessionId, Phase.CLUSTER);
        var cluster = new Cluster(sessionId, request.title(), request.noteIds());
        refuseUnknownOrTaken(sessionId, cluster.id(), Set.copyOf(request.noteIds()));
        persistAndFlush(cluster);
        return cluster.id();
    }

    @Transactional
    ClusterView change(UUID sessionId, UUID id, Revision seen, ClusterRequest request) {
        var cluster = seen(sessionId, id, seen);
        refuseUnknownOrTaken(sessionId, id, Set.copyOf(request.noteIds()));
        cluster.rearrange(request.title(), request.noteIds());
        flush();
        return ClusterView.from(cluster);
    }

    /** Its notes stay on the wall. */
    @Transactional
    void remove(UUID sessionId, UUID id, Revision seen) {
        delete(seen(sessionId, id, seen));
    }

    private Cluster seen(UUID sessionId, UUID id, Revision seen) {
        sessions.staying(sessionId, Phase.CLUSTER);
        var cluster = existing(sessionId, id);
        Revision.require(seen, cluster.version());
        return cluster;
    }

    ClusterView get(UUID sessionId, UUID id) {
        sessions.existing(sessionId);
        return ClusterView.from(existing(sessionId, id));
    }

    public Cluster existing(UUID sessionId, UUID id) {
        return find("id = ?1 and sessionId = ?2", id, sessionId)
                .firstResultOptional()
                .orElseThrow(DomainException::notFound);
    }

    /** The cluster with nobody else at work on it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Cluster alone(UUID sessionId, UUID id) {
        return find("id = ?1 and sessionId = ?2", id, sessionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(DomainException::notFound);
    }

    List<ClusterView> list(UUID sessionId, Page.Request page) {
        sessions.existing(sessionId);
        return find("sessionId = ?1 and id > ?2 order by id", sessionId, page.after())
                .range(0, page.fetch() - 1)
                .list()
                .stream()
                .map(ClusterView::from)
                .toList();
    }

    public List<Cluster> all(UUID sessionId) {
        return list("sessionId = ?1 order by id", sessionId);
    }

    /** The database also holds a note to one cluster; this check gives the refusal a message. */
    private void refuseUnknownOrTaken(UUID sessionId, UUID id, Set<UUID> noteIds) {
        if (!notes.allIn(sessionId, noteIds)) {
            throw DomainException.invalid(
                    "noteIds",
                    new Text("bevat briefjes die niet op deze muur hangen", "holds notes that are not on this wall"));
        }
        boolean taken = !find("select c from Cluster c join c.noteIds n where n in ?1 and c.id <> ?2", noteIds, id)
                .list()
                .isEmpty();
        if (taken) {
            throw DomainException.conflict(new Text(
                    "Een van deze briefjes zit in een ander cluster.", "One of these notes is in another cluster."));
        }
    }
}
