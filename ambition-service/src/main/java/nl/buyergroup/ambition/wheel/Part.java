package nl.buyergroup.ambition.wheel;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.buyergroup.platform.http.DomainException;

/** What a wheel has several of, each known by its identifier. */
interface Part {
    UUID id();

    static <P extends Part> P find(List<P> parts, UUID id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow(DomainException::notFound);
    }

    /** Makes parts what they were: those that stayed become it again, the others come back or go. */
    static <P extends Part, V> void restore(
            List<P> parts, List<V> was, Function<V, UUID> id, BiConsumer<P, V> again, Function<V, P> anew) {
        parts.removeIf(part -> was.stream().noneMatch(view -> id.apply(view).equals(part.id())));
        was.forEach(view -> parts.stream()
                .filter(part -> part.id().equals(id.apply(view)))
                .findFirst()
                .ifPresentOrElse(part -> again.accept(part, view), () -> parts.add(anew.apply(view))));
    }
}
