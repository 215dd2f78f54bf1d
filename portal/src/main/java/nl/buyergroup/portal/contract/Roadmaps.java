package nl.buyergroup.portal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buyergroup.portal.benchmark.PackageNames;
import nl.buyergroup.portal.contract.TenderApi.Contract;
import nl.buyergroup.portal.network.OrganisationNames;
import nl.buyergroup.portal.page.Items;
import nl.buyergroup.portal.page.Part;
import nl.buyergroup.portal.page.Reader;
import nl.buyergroup.portal.page.Shown;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
public class Roadmaps {
    @RestClient
    TenderApi api;

    @Inject
    OrganisationNames organisations;

    @Inject
    PackageNames packages;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    /** The newest contract first. */
    public Part<List<Roadmap>> mine() {
        return Part.of(() -> {
            var contracts = api.contracts(Items.MOST).items();
            var roadmaps = contracts.stream()
                    .map(this::roadmap)
                    .sorted(Roadmaps::newestFirst)
                    .toList();
            return roadmaps.isEmpty() ? Optional.empty() : Optional.of(roadmaps);
        });
    }

    private Roadmap roadmap(Contract contract) {
        var reports = api.reports(contract.id(), Items.MOST).items();
        boolean buyer = contract.buyerId().equals(reader.organisation());
        return new Roadmap(
                contract,
                packages.of(contract.packageCode()),
                organisations.of(buyer ? contract.supplierId() : contract.buyerId()),
                Roadmap.steps(contract, reports, Shown.day(clock.instant())),
                Roadmap.measures(contract, reports),
                reports.stream().filter(report -> report.waitsFor(buyer)).count());
    }

    private static int newestFirst(Roadmap a, Roadmap b) {
        return b.contract().startDate().compareTo(a.contract().startDate());
    }
}
