package nl.buyergroup.ambition.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.ambition.scan.xcurve.XCurves;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;

@ApplicationScoped
public class Workflows implements PanacheRepositoryBase<Workflow, UUID> {
    @Inject
    ValueWheels wheels;

    @Inject
    Organisations organisations;

    @Inject
    XCurves curves;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    WorkflowView view(UUID wheelId) {
        var wheel = own(wheelId);
        return WorkflowView.of(wheelId, of(wheel), wheel.content());
    }

    /** A product or service has the steps of its procurement project, not these. */
    private ValueWheel own(UUID wheelId) {
        var wheel = wheels.own(wheelId);
        if (wheel.level() == ValueWheel.Level.PRODUCT) {
            throw DomainException.notFound();
        }
        return wheel;
    }

    private Workflow of(ValueWheel wheel) {
        return findByIdOptional(wheel.id()).orElseGet(() -> new Workflow(wheel.id()));
    }

    @Transactional
    WorkflowView change(UUID wheelId, Revision seen, BiConsumer<Workflow, WheelContent> change) {
        var wheel = own(wheelId);
        organisations.mustBeActiveMember(caller.organisation());
        var workflow = of(wheel);
        Revision.require(seen, workflow.revision());
        var content = wheel.content();
        change.accept(workflow, content);
        persistAndFlush(workflow);
        return WorkflowView.of(wheelId, workflow, content);
    }

    @Transactional
    WorkflowView analyse(UUID wheelId, Revision seen, Analysis analysis) {
        return change(wheelId, seen, (workflow, wheel) -> {
            mustBeOwnAndCompleted(analysis.xCurveId());
            workflow.analyse(analysis);
        });
    }

    private void mustBeOwnAndCompleted(UUID xCurveId) {
        boolean fits = xCurveId == null
                || curves.findByIdOptional(xCurveId)
                        .filter(curve -> caller.actsFor(curve.organisationId()) && curve.isCompleted())
                        .isPresent();
        if (!fits) {
            throw DomainException.invalid(
                    "xCurveId",
                    new Text(
                            "is geen afgeronde X-curve van uw organisatie",
                            "is not a completed X-curve of your organisation"));
        }
    }

    @Transactional
    WorkflowView complete(UUID wheelId, Revision seen, Step step) {
        return change(wheelId, seen, (workflow, wheel) -> workflow.complete(step, wheel, caller.subject(), clock));
    }
}
