package nl.buyergroup.ambition.wheel.content;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;

/** What wheels said before: adopted versions for ever, of a draft the last steps, so that editors can see what changed. */
@ApplicationScoped
public class WheelRevisions implements PanacheRepositoryBase<WheelRevision, WheelRevision.Key> {
    private static final int STEPS_KEPT = 50;

    /** Keeps what a wheel says now, and forgets the steps of a draft that lie far back. */
    public void keep(WheelRevision step) {
        persist(step);
        delete(
                "key.wheelId = ?1 and key.revision < ?2 and number is null",
                step.wheelId(),
                step.revision() - STEPS_KEPT);
    }

    /** What changed since a revision that an editor saw; nothing when that was too long ago to be known. */
    public List<Reason> changesSince(WheelRevision.Key seen, WheelContent now) {
        return findByIdOptional(seen).map(then -> WheelChanges.between(then.content(), now)).orElse(List.of()).stream()
                .map(Change::reason)
                .toList();
    }

    /** An adopted version of a wheel. */
    public Optional<WheelRevision> adopted(UUID wheelId, int number) {
        return find("key.wheelId = ?1 and number = ?2", wheelId, number).firstResultOptional();
    }

    public WheelRevision mustBeAdopted(UUID wheelId, int number) {
        return adopted(wheelId, number).orElseThrow(DomainException::notFound);
    }

    /** All adopted versions of a wheel, the first one first. */
    public List<WheelRevision> adopted(UUID wheelId) {
        return list("key.wheelId = ?1 and number is not null order by number", wheelId);
    }

    /** What the wheels of an organisation say in force, also beside a draft of a next version. */
    public List<WheelContent> inForce(UUID organisation) {
        return find(
                        "select revision from WheelRevision revision join ValueWheel wheel"
                                + " on wheel.id = revision.key.wheelId and wheel.numberInForce = revision.number"
                                + " where wheel.organisationId = ?1 order by wheel.id",
                        organisation)
                .stream()
                .map(WheelRevision::content)
                .toList();
    }

    /** Takes the name of who stood for the board out of all versions; role and date stay. */
    public void eraseBoardName(UUID wheelId) {
        update("boardName = null where key.wheelId = ?1", wheelId);
    }

    public void forget(UUID wheelId) {
        delete("key.wheelId", wheelId);
    }
}
