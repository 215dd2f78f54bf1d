package nl.buyergroup.community.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.community.wall.Phase;
import nl.buyergroup.community.wall.RequestKey;
import nl.buyergroup.community.wall.WallSession;
import nl.buyergroup.community.wall.WallSessions;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Votes, at most the budget of each participant: a counter that is taken from in the transaction of the vote. */
@ApplicationScoped
public class Votes {
    @Inject
    WallSessions sessions;

    @Inject
    Clusters clusters;

    @Inject
    Session database;

    @Inject
    Caller caller;

    @Inject
    RequestKey key;

    @Transactional
    Ballot cast(UUID sessionId, UUID clusterId) {
        var session = voting(sessionId, clusterId);
        if (recorded(sessionId, clusterId)) {
            open(session);
            spend(sessionId);
        } else {
            refuseKeyOfAnother(sessionId, clusterId);
        }
        return ballot(session);
    }

    /** Takes back all of one's own votes on a cluster. */
    @Transactional
    Ballot takeBack(UUID sessionId, UUID clusterId) {
        var session = voting(sessionId, clusterId);
        int taken = own(
                        "delete from wall_vote where session_id = :session and subject = :subject"
                                + " and cluster_id = :cluster",
                        sessionId)
                .setParameter("cluster", clusterId)
                .executeUpdate();
        own(
                        "update wall_ballot set remaining = remaining + :taken"
                                + " where session_id = :session and subject = :subject",
                        sessionId)
                .setParameter("taken", taken)
                .executeUpdate();
        return ballot(session);
    }

    @Transactional
    Ballot ballot(UUID sessionId) {
        return ballot(sessions.staying(sessionId, Phase.VOTE));
    }

    /** Counts, and then forgets who voted for what. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void count(UUID sessionId) {
        for (var sql : List.of(
                "update wall_cluster c set version = version + 1,"
                        + " votes = (select count(*) from wall_vote v where v.cluster_id = c.id)"
                        + " where session_id = :session",
                "delete from wall_vote where session_id = :session",
                "delete from wall_ballot where session_id = :session")) {
            database.createNativeMutationQuery(sql)
                    .setParameter("session", sessionId)
                    .executeUpdate();
        }
    }

    private WallSession voting(UUID sessionId, UUID clusterId) {
        var session = sessions.staying(sessionId, Phase.VOTE);
        clusters.existing(sessionId, clusterId);
        return session;
    }

    /** A second request with the same key waits here until the first has committed or failed. */
    private boolean recorded(UUID sessionId, UUID clusterId) {
        return own(
                                "insert into wall_vote (session_id, cluster_id, subject, request_key)"
                                        + " values (:session, :cluster, :subject, cast(:key as text))"
                                        + " on conflict do nothing",
                                sessionId)
                        .setParameter("cluster", clusterId)
                        .setParameter("key", key.value())
                        .executeUpdate()
                == 1;
    }

    private void open(WallSession session) {
        own(
                        "insert into wall_ballot (session_id, subject, remaining)"
                                + " values (:session, :subject, :budget) on conflict do nothing",
                        session.id())
                .setParameter("budget", session.voteBudget())
                .executeUpdate();
    }

    private void spend(UUID sessionId) {
        int spent = own(
                        "update wall_ballot set remaining = remaining - 1"
                                + " where session_id = :session and subject = :subject and remaining > 0",
                        sessionId)
                .executeUpdate();
        if (spent == 0) {
            throw DomainException.conflict(new Text("U hebt geen stemmen meer.", "You have no votes left."));
        }
    }

    private void refuseKeyOfAnother(UUID sessionId, UUID clusterId) {
        var sql = "select cluster_id from wall_vote"
                + " where session_id = :session and subject = :subject and request_key = :key";
        var earlier = database.createNativeQuery(sql, UUID.class)
                .setParameter("session", sessionId)
                .setParameter("subject", caller.subject())
                .setParameter("key", key.value())
                .getSingleResult();
        if (!earlier.equals(clusterId)) {
            throw RequestKey.usedForAnother();
        }
    }

    private Ballot ballot(WallSession session) {
        var sql = "select cluster_id, cast(count(*) as int) from wall_vote"
                + " where session_id = :session and subject = :subject group by cluster_id order by cluster_id";
        var given = database
                .createNativeQuery(sql, Object[].class)
                .setParameter("session", session.id())
                .setParameter("subject", caller.subject())
                .stream()
                .map(row -> new Ballot.Given((UUID) row[0], (Integer) row[1]))
                .toList();
        int used = given.stream().mapToInt(Ballot.Given::votes).sum();
        return new Ballot(session.voteBudget() - used, given);
    }

    private MutationQuery own(String sql, UUID sessionId) {
        return database.createNativeMutationQuery(sql)
                .setParameter("session", sessionId)
                .setParameter("subject", caller.subject());
    }
}
