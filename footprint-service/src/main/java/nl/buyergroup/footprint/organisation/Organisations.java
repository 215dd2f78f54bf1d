package nl.buyergroup.footprint.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    @Transactional
    public void learn(OrganisationNews news) {
        findByIdOptional(news.organisationId())
                .ifPresentOrElse(known -> known.learn(news), () -> persist(new Organisation(news)));
    }

    /** Members, also those that have left: their scans were made while they took part. */
    public Set<UUID> members() {
        return stream("kind", Organisation.Kind.MEMBER).map(Organisation::id).collect(Collectors.toSet());
    }

    public Holdings holdings() {
        return new Holdings(streamAll().collect(Collectors.toUnmodifiableMap(Organisation::id, Organisation::holding)));
    }
}
