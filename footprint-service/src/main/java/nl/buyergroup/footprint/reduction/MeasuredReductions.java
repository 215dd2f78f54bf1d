package nl.buyergroup.footprint.reduction;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;

@ApplicationScoped
public class MeasuredReductions implements PanacheRepositoryBase<MeasuredReduction, UUID> {
    /** Replaces what an older version of the report said; a report without footprint KPIs is kept for its version. */
    @Transactional
    public void learn(ProgressNews news) {
        var known = getEntityManager().find(VerifiedReport.class, news.reportId());
        if (known == null) {
            known = new VerifiedReport(news);
            getEntityManager().persist(known);
        } else if (known.isOlderThan(news)) {
            known.take(news);
            delete("report", known);
        } else {
            return;
        }
        for (var entry : news.entries()) {
            persist(new MeasuredReduction(known, entry));
        }
    }

    /** What counts for one organisation in one year. */
    public Set<MeasuredReduction> counting(UUID organisation, int year) {
        return MeasuredReduction.counting(list(
                "report.organisationId = ?1 and report.periodTo between ?2 and ?3",
                organisation,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31)));
    }

    /** What counts in one year, by organisation. */
    public Map<UUID, List<MeasuredReduction>> counting(int year) {
        var all = list("report.periodTo between ?1 and ?2", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return MeasuredReduction.counting(all).stream().collect(groupingBy(MeasuredReduction::organisationId));
    }

    List<MeasuredReduction> page(UUID organisation, Page.Request page) {
        return find("report.organisationId = ?1 and id > ?2 order by id", organisation, page.after())
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Which of these count, judged against all that is known of their KPIs. */
    Set<MeasuredReduction> countingAmong(UUID organisation, Collection<MeasuredReduction> some) {
        var kpis = some.stream().map(MeasuredReduction::kpiId).toList();
        return MeasuredReduction.counting(list("report.organisationId = ?1 and kpiId in ?2", organisation, kpis));
    }
}
