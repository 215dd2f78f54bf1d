package nl.buyergroup.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buyergroup.portal.ambition.Ambitions;
import nl.buyergroup.portal.benchmark.Benchmarks;
import nl.buyergroup.portal.contract.Roadmaps;
import nl.buyergroup.portal.network.OrganisationNames;
import nl.buyergroup.portal.network.WallSessions;
import nl.buyergroup.portal.page.Reader;

@ApplicationScoped
public class Homes {
    @Inject
    Reader reader;

    @Inject
    OrganisationNames organisations;

    @Inject
    Ambitions ambitions;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Benchmarks benchmarks;

    @Inject
    WallSessions sessions;

    Home ofReader() {
        var name = organisations.of(reader.organisation());
        if (reader.isProgramme()) {
            return new Home(name, null, null, benchmarks.newest(), benchmarks.all(), sessions.all());
        }
        var ambition = reader.isMember() ? ambitions.mine() : null;
        return new Home(name, ambition, roadmaps.mine(), benchmarks.newest(), null, null);
    }
}
