package nl.buyergroup.community.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.community.cluster.ClusterView;
import nl.buyergroup.community.cluster.Clusters;
import nl.buyergroup.community.organisation.Organisations;
import nl.buyergroup.community.wall.Phase;
import nl.buyergroup.community.wall.WallSessions;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;

@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {
    @Inject
    WallSessions sessions;

    @Inject
    Clusters clusters;

    @Inject
    Organisations organisations;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    AgreementView make(UUID sessionId, UUID clusterId, NewAgreement request) {
        var id = idempotency.once(List.of(sessionId, clusterId, request), () -> create(sessionId, clusterId, request));
        return AgreementView.from(existing(sessionId, clusterId, id));
    }

    private UUID create(UUID sessionId, UUID clusterId, NewAgreement request) {
        sessions.staying(sessionId, Phase.TURN_AROUND, Phase.COMMIT);
        clusters.alone(sessionId, clusterId).mustNotBeParked();
        refuseOwner(request.ownerOrganisationId());
        var agreement = new Agreement(sessionId, clusterId, request, clock);
        persistAndFlush(agreement);
        return agreement.id();
    }

    @Transactional
    ClusterView park(UUID sessionId, UUID clusterId, Revision seen, String reason) {
        caller.mustBe("programme");
        sessions.staying(sessionId, Phase.TURN_AROUND, Phase.COMMIT);
        var cluster = clusters.alone(sessionId, clusterId);
        Revision.require(seen, cluster.version());
        cluster.park(reason, count("clusterId", clusterId) > 0);
        flush();
        return ClusterView.from(cluster);
    }

    /** Nobody commits another organisation, but the facilitator writes down what was said in the room. */
    private void refuseOwner(UUID owner) {
        if (owner == null) {
            return;
        }
        if (organisations.findById(owner) == null) {
            throw DomainException.invalid("ownerOrganisationId", new Text("is niet bekend", "is not known"));
        }
        if (!caller.isStaff() && !caller.actsFor(owner)) {
            throw DomainException.forbidden(new Text(
                    "U kunt alleen uw eigen organisatie vastleggen.", "You can only commit your own organisation."));
        }
    }

    AgreementView get(UUID sessionId, UUID clusterId, UUID id) {
        sessions.existing(sessionId);
        return AgreementView.from(existing(sessionId, clusterId, id));
    }

    private Agreement existing(UUID sessionId, UUID clusterId, UUID id) {
        return find("id = ?1 and clusterId = ?2 and sessionId = ?3", id, clusterId, sessionId)
                .firstResultOptional()
                .orElseThrow(DomainException::notFound);
    }

    List<AgreementView> list(UUID sessionId, UUID clusterId, Page.Request page) {
        sessions.existing(sessionId);
        clusters.existing(sessionId, clusterId);
        return find("clusterId = ?1 and id > ?2 order by id", clusterId, page.after())
                .range(0, page.fetch() - 1)
                .list()
                .stream()
                .map(AgreementView::from)
                .toList();
    }

    public List<Agreement> all(UUID sessionId) {
        return list("sessionId = ?1 order by id", sessionId);
    }
}
