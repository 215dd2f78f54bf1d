package nl.buyergroup.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lets transactions about the same thing go one after another, also where no row is there to be locked. */
@ApplicationScoped
public class Turns {
    @Inject
    EntityManager entities;

    /** Waits until no other transaction has this turn; it ends with the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String turn) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:turn, 0)) as text)")
                .setParameter("turn", turn)
                .getSingleResult();
    }
}
