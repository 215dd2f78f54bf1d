package nl.buyergroup.footprint.benchmark;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Stream;
import nl.buyergroup.footprint.disclosure.Contribution;
import nl.buyergroup.footprint.disclosure.Mean;
import nl.buyergroup.footprint.organisation.Holdings;
import nl.buyergroup.footprint.organisation.Organisations;
import nl.buyergroup.footprint.reduction.MeasuredReduction;
import nl.buyergroup.footprint.reduction.MeasuredReductions;
import nl.buyergroup.footprint.scan.Scan;
import nl.buyergroup.footprint.scan.ScanResult;
import nl.buyergroup.footprint.scan.Scans;

/** What is behind the means: of the final scans as they are now, and of the lines that were published. */
@ApplicationScoped
public class BenchmarkContributions implements PanacheRepositoryBase<BenchmarkContribution, UUID> {
    private record Part(String packageCode, Contribution contribution) {}

    @Inject
    Scans scans;

    @Inject
    MeasuredReductions reductions;

    @Inject
    Organisations organisations;

    /**
     * The mean of each package over the final scans of a year. Who is not known as a member does not take part: its
     * holding is not known either.
     */
    Map<String, Mean> means(int year) {
        var members = organisations.members();
        var holdings = organisations.holdings();
        var counting = reductions.counting(year);
        return scans.finalOf(year).stream()
                .filter(scan -> members.contains(scan.organisationId()))
                .flatMap(scan -> parts(scan, counting.getOrDefault(scan.organisationId(), List.of()), holdings))
                .collect(groupingBy(Part::packageCode, mean()));
    }

    /** The means behind every line that was published of a year, per package. */
    Map<String, List<Mean>> published(int year) {
        var all = list("editionId in (select e.id from BenchmarkEdition e where e.year = ?1)", year);
        var lines = all.stream()
                .collect(groupingBy(
                        BenchmarkContribution::packageCode,
                        groupingBy(
                                BenchmarkContribution::editionId,
                                mapping(c -> new Part(c.packageCode(), c.contribution()), mean()))));
        return lines.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue().values())));
    }

    void keep(UUID editionId, String packageCode, Mean mean) {
        mean.contributions().forEach(c -> persist(new BenchmarkContribution(editionId, packageCode, c)));
    }

    private static Stream<Part> parts(Scan scan, Collection<MeasuredReduction> counting, Holdings holdings) {
        var organisation = scan.organisationId();
        var holding = holdings.top(organisation);
        return ScanResult.of(scan, counting).packages().stream()
                .map(p -> new Part(p.packageCode(), new Contribution(organisation, holding, p.netKgCo2ePerFte())));
    }

    private static Collector<Part, ?, Mean> mean() {
        return mapping(Part::contribution, collectingAndThen(toList(), Mean::new));
    }
}
