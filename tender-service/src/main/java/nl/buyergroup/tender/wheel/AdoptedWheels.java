package nl.buyergroup.tender.wheel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;

@ApplicationScoped
public class AdoptedWheels implements PanacheRepositoryBase<AdoptedWheel, UUID> {
    @Transactional
    public void learn(WheelNews news) {
        findByIdOptional(news.wheelId())
                .ifPresentOrElse(known -> known.learn(news), () -> persist(new AdoptedWheel(news)));
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
