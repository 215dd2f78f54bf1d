package nl.buyergroup.tender.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.project.Project;
import nl.buyergroup.tender.project.Projects;

@ApplicationScoped
public class Contracts implements PanacheRepositoryBase<Contract, UUID> {
    @Inject
    Projects projects;

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    ContractView award(AwardContract terms) {
        caller.mustBe("member");
        return get(idempotency.once(terms, () -> create(terms)));
    }

    private UUID create(AwardContract terms) {
        var project = project(terms.projectId());
        mustHaveNoContract(project);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var contract = new Contract(project, terms, caller.subject(), now);
        persistAndFlush(contract);
        outbox.append(
                ContractEvents.AWARDED, contract.id(), contract.version(), ContractEvents.ContractAwarded.of(contract));
        return contract.id();
    }

    private Project project(UUID id) {
        return projects.own(id)
                .orElseThrow(() -> new DomainException(
                        DomainException.Kind.NOT_FOUND,
                        List.of(new DomainException.Reason(
                                "projectId",
                                new Text("Dit traject is er voor u niet.", "There is no such project for you.")))));
    }

    private void mustHaveNoContract(Project project) {
        if (count("projectId", project.id()) > 0) {
            throw DomainException.conflict(
                    new Text("Dit traject heeft al een contract.", "This project already has its contract."));
        }
    }

    @Transactional
    List<ContractView> list(Page.Request page) {
        return find("(buyerId = ?1 or supplierId = ?1) and id > ?2 order by id", caller.organisation(), page.after())
                .range(0, page.fetch() - 1)
                .stream()
                .map(ContractView::from)
                .toList();
    }

    @Transactional
    ContractView get(UUID id) {
        return ContractView.from(ofCaller(id));
    }

    /** The contract when the caller is its buyer or its supplier; to others it is not there. */
    public Contract ofCaller(UUID id) {
        return findByIdOptional(id)
                .filter(contract -> contract.isBetween(caller.organisation()))
                .orElseThrow(DomainException::notFound);
    }
}
