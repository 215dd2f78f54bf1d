package nl.buyergroup.footprint.benchmark;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.footprint.disclosure.DisclosureRules;
import nl.buyergroup.footprint.disclosure.Mean;
import nl.buyergroup.footprint.disclosure.Verdict;
import nl.buyergroup.footprint.procurementpackage.ProcurementPackages;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;

@ApplicationScoped
public class BenchmarkEditions implements PanacheRepositoryBase<BenchmarkEdition, UUID> {
    @Inject
    BenchmarkContributions contributions;

    @Inject
    ProcurementPackages packages;

    @Inject
    DisclosureRules rules;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    EditionView draft(NewEdition request) {
        caller.mustBe("programme");
        return get(idempotency.once(request, () -> {
            var edition = new BenchmarkEdition(request.year(), request.title(), clock);
            persistAndFlush(edition);
            return edition.id();
        }));
    }

    /** Judged anew at this moment: nothing that was safe at the preview and no longer is gets out. */
    @Transactional
    EditionView publish(UUID id, Revision seen) {
        caller.mustBe("programme");
        var edition = lockedWithItsYear(id);
        Revision.require(seen, edition.version());
        edition.mustBeDraft();
        var means = contributions.means(edition.year());
        means.keySet().retainAll(shown(edition.year(), means));
        edition.publish(lines(means), clock);
        flush();
        means.forEach((code, mean) -> contributions.keep(id, code, mean));
        outbox.append(EditionEvents.PUBLISHED, id, edition.version(), EditionEvents.EditionPublished.from(edition));
        return EditionView.published(edition);
    }

    /** Two editions of one year wait for each other, so that the second is judged against the first. */
    private BenchmarkEdition lockedWithItsYear(UUID id) {
        return find("year = (select e.year from BenchmarkEdition e where e.id = ?1) order by id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    private static List<BenchmarkLine> lines(Map<String, Mean> means) {
        return means.entrySet().stream()
                .map(e -> new BenchmarkLine(
                        e.getKey(), e.getValue().shown(), e.getValue().organisations()))
                .sorted(comparing(BenchmarkLine::packageCode))
                .toList();
    }

    private List<String> shown(int year, Map<String, Mean> means) {
        var verdicts = judge(year, means);
        return verdicts.keySet().stream()
                .filter(code -> verdicts.get(code) == Verdict.SHOWN)
                .toList();
    }

    EditionView get(UUID id) {
        var edition = visible(id, caller.isStaff());
        return edition.isPublished()
                ? EditionView.published(edition)
                : EditionView.draft(edition, preview(edition.year()));
    }

    /** What would happen to each package if the edition were published now. */
    private Map<String, Verdict> preview(int year) {
        return judge(year, contributions.means(year));
    }

    private Map<String, Verdict> judge(int year, Map<String, Mean> means) {
        var earlier = contributions.published(year);
        var verdicts = new LinkedHashMap<String, Verdict>();
        for (var code : packages.codes()) {
            var mean = means.getOrDefault(code, Mean.OF_NOTHING);
            verdicts.put(code, rules.judge(mean, earlier.getOrDefault(code, List.of())));
        }
        return verdicts;
    }

    /** To those who may not see drafts, a draft does not exist. */
    BenchmarkEdition visible(UUID id, boolean withDrafts) {
        return findByIdOptional(id)
                .filter(edition -> withDrafts || edition.isPublished())
                .orElseThrow(DomainException::notFound);
    }

    List<EditionView> list(Page.Request page, Integer year) {
        var query = "id > ?1 and (?2 is null or year = ?2) and (?3 = true or status = ?4) order by id";
        return find(query, page.after(), year, caller.isStaff(), BenchmarkEdition.Status.PUBLISHED)
                .range(0, page.fetch() - 1)
                .list()
                .stream()
                .map(EditionView::summary)
                .toList();
    }
}
