package nl.buyergroup.portal.home;

import java.util.List;
import nl.buyergroup.portal.ambition.Ambition;
import nl.buyergroup.portal.benchmark.Benchmark;
import nl.buyergroup.portal.benchmark.FootprintApi.Edition;
import nl.buyergroup.portal.contract.Roadmap;
import nl.buyergroup.portal.network.CommunityApi.WallSession;
import nl.buyergroup.portal.page.Part;

/** What a reader finds on its first page; parts that are not for its kind of organisation are null. */
public record Home(
        String organisation,
        Part<Ambition> ambition,
        Part<List<Roadmap>> roadmaps,
        Part<Benchmark> benchmark,
        Part<List<Edition>> editions,
        Part<List<WallSession>> sessions) {
    /** Progress reports that the reader is to do something about. */
    public long reportsWaiting() {
        return roadmaps == null
                ? 0
                : roadmaps.orElse(List.of()).stream()
                        .mapToLong(Roadmap::waiting)
                        .sum();
    }

    public long goalsOffTrack() {
        return ambition == null || ambition.content() == null
                ? 0
                : ambition.content().offTrack();
    }

    public boolean isAnythingWaiting() {
        return reportsWaiting() > 0 || goalsOffTrack() > 0;
    }
}
