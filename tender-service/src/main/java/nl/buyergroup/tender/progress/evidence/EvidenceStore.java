package nl.buyergroup.tender.progress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Where the bytes of evidence lie: today in the database, in the transaction that tells of them. */
@ApplicationScoped
public class EvidenceStore {
    @Inject
    EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(UUID evidence, byte[] content) {
        entities.createNativeQuery("insert into evidence_file (evidence_id, content) values (:id, :content)")
                .setParameter("id", evidence)
                .setParameter("content", content)
                .executeUpdate();
    }

    @Transactional
    public byte[] get(UUID evidence) {
        return (byte[]) entities.createNativeQuery("select content from evidence_file where evidence_id = :id")
                .setParameter("id", evidence)
                .getSingleResult();
    }
}
