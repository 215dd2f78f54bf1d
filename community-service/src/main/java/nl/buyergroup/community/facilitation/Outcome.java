package nl.buyergroup.community.facilitation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.community.agreement.Agreement;
import nl.buyergroup.community.agreement.AgreementView;
import nl.buyergroup.community.cluster.Cluster;
import nl.buyergroup.community.note.Note;
import nl.buyergroup.community.note.NoteView;
import nl.buyergroup.community.wall.WallSession;
import nl.buyergroup.community.wall.WallSessionView;

/**
 * What came of a session, complaints linked to agreements, most votes first.
 *
 * @param unclustered complaints that nobody put in a cluster: told, so that none is lost
 */
public record Outcome(WallSessionView session, List<Turned> clusters, List<NoteView> unclustered) {

    /** One cluster with its complaints and what they were turned around into. */
    public record Turned(
            UUID clusterId,
            String title,
            Integer votes,
            List<NoteView> complaints,
            List<AgreementView> agreements,
            String parkingReason) {

        boolean isOpen() {
            return agreements.isEmpty() && parkingReason == null;
        }
    }

    static Outcome of(WallSession session, List<Note> notes, List<Cluster> clusters, List<Agreement> agreements) {
        var left = new HashMap<UUID, Note>();
        notes.forEach(note -> left.put(note.id(), note));
        var turned = new ArrayList<Turned>();
        for (var cluster : clusters) {
            var complaints = cluster.noteIds().stream()
                    .map(left::remove)
                    .map(NoteView::from)
                    .toList();
            turned.add(turned(cluster, complaints, agreements));
        }
        turned.sort(Comparator.comparing((Turned t) -> t.votes() == null ? 0 : -t.votes())
                .thenComparing(Turned::clusterId));
        var unclustered = notes.stream()
                .filter(note -> left.containsKey(note.id()))
                .map(NoteView::from)
                .toList();
        return new Outcome(WallSessionView.from(session), turned, unclustered);
    }

    private static Turned turned(Cluster cluster, List<NoteView> complaints, List<Agreement> agreements) {
        return new Turned(
                cluster.id(),
                cluster.title(),
                cluster.votes(),
                complaints,
                agreements.stream()
                        .filter(agreement -> agreement.clusterId().equals(cluster.id()))
                        .map(AgreementView::from)
                        .toList(),
                cluster.parkingReason());
    }

    int complaints() {
        return unclustered.size()
                + clusters.stream().mapToInt(c -> c.complaints().size()).sum();
    }

    int agreements() {
        return clusters.stream().mapToInt(c -> c.agreements().size()).sum();
    }

    int parked() {
        return (int) clusters.stream().filter(c -> c.parkingReason() != null).count();
    }
}
