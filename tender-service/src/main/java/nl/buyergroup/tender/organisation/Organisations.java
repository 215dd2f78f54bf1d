package nl.buyergroup.tender.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    /** Keeps the newest that was told; an older one that comes late changes nothing. */
    @Transactional
    public void keep(Organisation told) {
        var known = findById(told.id());
        if (known == null || told.isNewerThan(known)) {
            getEntityManager().merge(told);
        }
    }

    @Transactional
    public boolean isActiveSupplier(UUID id) {
        return findByIdOptional(id).filter(Organisation::isActiveSupplier).isPresent();
    }
}
