package nl.buyergroup.tender.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    @Transactional
    public void learn(OrganisationNews news) {
        findByIdOptional(news.organisationId())
                .ifPresentOrElse(known -> known.learn(news), () -> persist(new Organisation(news)));
    }

    @Transactional
    public boolean isActiveSupplier(UUID id) {
        return findByIdOptional(id).filter(Organisation::isActiveSupplier).isPresent();
    }
}
