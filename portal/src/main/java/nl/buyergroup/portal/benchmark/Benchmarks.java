package nl.buyergroup.portal.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buyergroup.portal.benchmark.Benchmark.Row;
import nl.buyergroup.portal.benchmark.FootprintApi.Edition;
import nl.buyergroup.portal.benchmark.FootprintApi.Line;
import nl.buyergroup.portal.page.Items;
import nl.buyergroup.portal.page.Part;
import nl.buyergroup.portal.page.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
public class Benchmarks {
    private static final Comparator<Edition> BY_DATE = Comparator.comparing(Edition::publishedAt);

    @RestClient
    FootprintApi api;

    @Inject
    PackageNames packages;

    @Inject
    Reader reader;

    public Part<Benchmark> newest() {
        return Part.of(() -> published().max(BY_DATE).map(this::benchmark));
    }

    /** All editions for programme staff, drafts among them, the newest first. */
    public Part<List<Edition>> all() {
        return Part.of(() -> {
            var editions = api.editions(Items.MOST).items().stream()
                    .sorted(Comparator.comparing(Edition::year).reversed())
                    .toList();
            return editions.isEmpty() ? Optional.empty() : Optional.of(editions);
        });
    }

    private Stream<Edition> published() {
        return api.editions(Items.MOST).items().stream().filter(Edition::isPublished);
    }

    private Benchmark benchmark(Edition found) {
        var edition = api.edition(found.id());
        return new Benchmark(
                edition,
                edition.lines().stream().map(line -> row(edition, line)).toList());
    }

    private Row row(Edition edition, Line line) {
        var own = reader.isMember() ? own(edition, line) : null;
        return new Row(packages.of(line.packageCode()), line.meanKgCo2ePerFte(), line.organisations(), own);
    }

    private BigDecimal own(Edition edition, Line line) {
        var position = Part.of(() -> Optional.of(api.position(edition.id(), line.packageCode())));
        return position.content() == null ? null : position.content().ownKgCo2ePerFte();
    }
}
