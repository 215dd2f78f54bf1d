package nl.buyergroup.tender.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.tender.organisation.Organisations;
import nl.buyergroup.tender.wheel.AdoptedWheel;
import nl.buyergroup.tender.wheel.AdoptedWheels;

@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {
    @Inject
    AdoptedWheels wheels;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    ProjectView start(StartProject request) {
        caller.mustBe("member");
        return get(idempotency.once(request, () -> create(request)));
    }

    private UUID create(StartProject request) {
        var project = new Project(wheel(request.wheelId()), request, caller.subject(), now());
        persistAndFlush(project);
        outbox.append(ProjectEvents.STARTED, project.id(), project.version(), ProjectEvents.ProjectStarted.of(project));
        return project.id();
    }

    private AdoptedWheel wheel(UUID id) {
        var wheel = wheels.findByIdOptional(id)
                .orElseThrow(() -> refusal(
                        DomainException.Kind.CONFLICT,
                        "wheelId",
                        new Text(
                                "Dit waardenwiel is niet vastgesteld, of hier nog niet aangekomen.",
                                "This wheel was not adopted, or has not arrived here yet.")));
        if (!wheel.isOf(caller.organisation())) {
            throw refusal(
                    DomainException.Kind.NOT_FOUND,
                    "wheelId",
                    new Text("Dit waardenwiel is er voor u niet.", "There is no such wheel for you."));
        }
        return wheel;
    }

    @Transactional
    List<ProjectView> list(Page.Request page) {
        return find("organisationId = ?1 and id > ?2 order by id", caller.organisation(), page.after())
                .range(0, page.fetch() - 1)
                .stream()
                .map(ProjectView::from)
                .toList();
    }

    @Transactional
    ProjectView get(UUID id) {
        return ProjectView.from(own(id).orElseThrow(DomainException::notFound));
    }

    @Transactional
    ProjectView adjust(UUID id, Revision seen, AdjustCriteria request) {
        return change(id, seen, project -> project.adjust(request.criteria(), caller.subject(), now()));
    }

    @Transactional
    ProjectView award(UUID id, Revision seen, AwardProject request) {
        return change(id, seen, project -> {
            mustBeActiveSupplier(request.supplierId());
            project.award(request, caller.subject(), now());
        });
    }

    private void mustBeActiveSupplier(UUID supplier) {
        if (!organisations.isActiveSupplier(supplier)) {
            throw refusal(
                    DomainException.Kind.CONFLICT,
                    "supplierId",
                    new Text(
                            "Er is met dit kenmerk geen actieve leverancier bekend, of nog niet.",
                            "No active supplier is known by this identifier, or not yet."));
        }
    }

    private ProjectView change(UUID id, Revision seen, Consumer<Project> verb) {
        var project = own(id).orElseThrow(DomainException::notFound);
        Revision.require(seen, project.version());
        verb.accept(project);
        flush();
        return ProjectView.from(project);
    }

    /** The project when it is the caller's own; to others it is not there. */
    public Optional<Project> own(UUID id) {
        return findByIdOptional(id).filter(project -> caller.actsFor(project.organisationId()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static DomainException refusal(DomainException.Kind kind, String field, Text text) {
        return new DomainException(kind, List.of(new DomainException.Reason(field, text)));
    }
}
