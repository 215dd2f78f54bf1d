package nl.buyergroup.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Makes transactions about the same thing wait for each other, also where there is no row to lock. */
@ApplicationScoped
public class Turns {
    @Inject
    EntityManager entities;

    /** Waits until no other transaction holds this turn; it is given back when the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String turn) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:turn, 0)) as text)")
                .setParameter("turn", turn)
                .getSingleResult();
    }
}
