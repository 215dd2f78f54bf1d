package nl.buyergroup.ambition.learned.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    @Transactional
    public void learn(OrganisationNews news) {
        findByIdOptional(news.organisationId())
                .ifPresentOrElse(known -> known.learn(news), () -> persist(new Organisation(news)));
    }

    /** Those of the named organisations that are known here and active. */
    public Set<UUID> active(Collection<UUID> ids) {
        return stream("id in ?1 and active = true", ids).map(Organisation::id).collect(Collectors.toSet());
    }

    /** The name of an organisation, empty as long as it is not known here. */
    public String nameOf(UUID id) {
        return findByIdOptional(id).map(Organisation::name).orElse("");
    }

    public void mustBeActiveMember(UUID id) {
        var organisation = findByIdOptional(id)
                .orElseThrow(() -> DomainException.conflict(new Text(
                        "Uw organisatie is hier nog niet bekend; probeer het over een minuut opnieuw.",
                        "Your organisation is not known here yet; try again in a minute.")));
        if (!organisation.isActiveMember()) {
            throw DomainException.conflict(
                    new Text("Uw organisatie is geen actief lid.", "Your organisation is not an active member."));
        }
    }
}
