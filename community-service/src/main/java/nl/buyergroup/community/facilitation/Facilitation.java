package nl.buyergroup.community.facilitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.buyergroup.community.agreement.Agreements;
import nl.buyergroup.community.cluster.Clusters;
import nl.buyergroup.community.cluster.Votes;
import nl.buyergroup.community.note.Notes;
import nl.buyergroup.community.wall.Phase;
import nl.buyergroup.community.wall.WallSession;
import nl.buyergroup.community.wall.WallSessionView;
import nl.buyergroup.community.wall.WallSessions;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;

/** Leads a session from phase to phase, with what each step brings about. */
@ApplicationScoped
public class Facilitation {
    @Inject
    WallSessions sessions;

    @Inject
    Notes notes;

    @Inject
    Clusters clusters;

    @Inject
    Votes votes;

    @Inject
    Agreements agreements;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    WallSessionView move(UUID id, Revision seen, Phase next) {
        caller.mustBe("programme");
        var session = sessions.alone(id);
        Revision.require(seen, session.version());
        session.moveTo(next, clock.instant());
        sessions.flush();
        switch (next) {
            case REVEAL -> notes.forgetAuthors(id);
            case TURN_AROUND -> votes.count(id);
            case CLOSED -> close(session);
            default -> {}
        }
        return WallSessionView.from(session);
    }

    Outcome outcome(UUID id) {
        var session = sessions.existing(id);
        session.mustBeRevealed();
        return outcome(session);
    }

    private void close(WallSession session) {
        var outcome = outcome(session);
        refuseOpenClusters(outcome);
        outbox.append(
                WallEvents.CLOSED,
                session.id(),
                session.version(),
                new WallEvents.Closed(
                        session.id(),
                        session.version(),
                        outcome.complaints(),
                        outcome.clusters().size(),
                        outcome.agreements(),
                        outcome.parked(),
                        session.closedAt()));
    }

    private static void refuseOpenClusters(Outcome outcome) {
        var open = outcome.clusters().stream()
                .filter(Outcome.Turned::isOpen)
                .map(cluster -> new Reason(
                        "clusters." + cluster.clusterId(),
                        new Text(
                                "'" + cluster.title() + "' heeft geen afspraak en is niet geparkeerd.",
                                "'" + cluster.title() + "' has no agreement and is not parked.")))
                .toList();
        if (!open.isEmpty()) {
            throw new DomainException(DomainException.Kind.CONFLICT, open);
        }
    }

    private Outcome outcome(WallSession session) {
        return Outcome.of(session, notes.all(session.id()), clusters.all(session.id()), agreements.all(session.id()));
    }
}
