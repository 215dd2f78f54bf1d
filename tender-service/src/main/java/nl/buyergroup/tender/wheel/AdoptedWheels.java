package nl.buyergroup.tender.wheel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;

@ApplicationScoped
public class AdoptedWheels implements PanacheRepositoryBase<AdoptedWheel, UUID> {
    /** Keeps the newest that was told, as a whole; an older one that comes late changes nothing. */
    @Transactional
    public void keep(AdoptedWheel told) {
        var known = findById(told.id());
        if (known == null) {
            persist(told);
        } else if (told.isNewerThan(known)) {
            delete(known);
            flush();
            persist(told);
        }
    }

    @Transactional
    List<AdoptedWheelView> list(UUID organisation, Page.Request page) {
        return find("organisationId = ?1 and id > ?2 order by id", organisation, page.after())
                .range(0, page.fetch() - 1)
                .stream()
                .map(AdoptedWheelView::from)
                .toList();
    }
}
