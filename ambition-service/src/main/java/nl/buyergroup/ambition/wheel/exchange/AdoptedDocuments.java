package nl.buyergroup.ambition.wheel.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.content.WheelRevision;
import nl.buyergroup.ambition.wheel.content.WheelRevisions;
import nl.buyergroup.platform.http.DomainException;

/** Adopted versions of the caller's wheels as documents, read before a file is made of them. */
@ApplicationScoped
class AdoptedDocuments {
    @Inject
    ValueWheels wheels;

    @Inject
    WheelRevisions revisions;

    @Transactional
    WheelDocument mustFind(UUID wheelId, int number) {
        var level = wheels.own(wheelId).level();
        return revisions
                .adopted(wheelId, number)
                .map(WheelRevision::content)
                .map(content -> WheelDocument.of(level, content))
                .orElseThrow(DomainException::notFound);
    }
}
