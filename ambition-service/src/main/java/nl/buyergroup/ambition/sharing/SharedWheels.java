package nl.buyergroup.ambition.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Page;

/** What readers may see, asked of the database each time: withdrawal and leaving the network work at once. */
@ApplicationScoped
public class SharedWheels {
    private static final String WHOLE =
            """
            select wheel.id, owner.id, owner.name, wheel.level, wheel.adoptedAt,
                coalesce(sharing.withPoster, false), sharing.xCurveId, adopted
            """;

    /** Columns alone: what a wheel says is not read to tell that it is there. */
    private static final String SUMMARY =
            """
            select wheel.id, owner.id, owner.name, wheel.level, adopted.title, adopted.number, wheel.adoptedAt,
                coalesce(sharing.withPoster, false)
            """;

    private static final String IN_FORCE =
            """
            from ValueWheel wheel
            join Organisation owner on owner.id = wheel.organisationId
            join WheelRevision adopted on adopted.key.wheelId = wheel.id and adopted.number = wheel.numberInForce
            left join WheelSharing sharing on sharing.wheelId = wheel.id
            where
            """;

    private static final String VISIBLE =
            """
            (owner.active and owner.kind = 'MEMBER' and (sharing.audience = PUBLIC
                or :staff = true and sharing.audience = NETWORK
                or exists (select 1 from Organisation reader where reader.id = :reader and reader.active)
                and (sharing.audience = NETWORK
                    or sharing.audience = NAMED
                    and (owner.id = :reader or :reader member of sharing.organisations))))""";

    @Inject
    EntityManager entities;

    @Inject
    ValueWheels wheels;

    SharedWheel view(UUID id, Reader reader) {
        return SharedWheel.from(version(id, reader));
    }

    @Transactional
    public SharedVersion version(UUID id, Reader reader) {
        return one(seenBy(reader, entities.createQuery(WHOLE + visible("wheel.id = :id"), SharedVersion.class)), id);
    }

    @Transactional
    SharedWheel preview(UUID id) {
        WheelSharings.mustBeAdopted(wheels.own(id));
        return SharedWheel.from(
                one(entities.createQuery(WHOLE + IN_FORCE + "wheel.id = :id", SharedVersion.class), id));
    }

    private static SharedVersion one(TypedQuery<SharedVersion> query, UUID id) {
        return query.setParameter("id", id).getResultStream().findFirst().orElseThrow(DomainException::notFound);
    }

    @Transactional
    List<SharedWheel.Summary> list(SharedWheel.Filter filter, Page.Request page, Reader reader) {
        var wanted = "wheel.level in :levels and wheel.id > :after"
                + (filter.organisationId() == null ? "" : " and owner.id = :owner");
        var query = seenBy(reader, entities.createQuery(SUMMARY + visible(wanted), SharedWheel.Summary.class))
                .setParameter("levels", filter.levels())
                .setParameter("after", page.after())
                .setMaxResults(page.fetch());
        if (filter.organisationId() != null) {
            query.setParameter("owner", filter.organisationId());
        }
        return query.getResultList();
    }

    private static String visible(String wanted) {
        return IN_FORCE + wanted + " and " + VISIBLE + " order by wheel.id";
    }

    private static <T> TypedQuery<T> seenBy(Reader reader, TypedQuery<T> query) {
        return query.setParameter("reader", reader.organisation()).setParameter("staff", reader.staff());
    }
}
