package nl.buyergroup.ambition.wheel.content;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** What a wheel has several of, each known by its identifier. A list is never changed: a change gives another list. */
interface Part {
    UUID id();

    static <P extends Part> P find(List<P> parts, UUID id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow(DomainException::notFound);
    }

    static boolean has(List<? extends Part> parts, UUID id) {
        return parts.stream().anyMatch(part -> part.id().equals(id));
    }

    /** In the place of the one with its identifier, else at the end. */
    static <P extends Part> List<P> with(List<P> parts, P part) {
        return has(parts, part.id())
                ? parts.stream()
                        .map(it -> it.id().equals(part.id()) ? part : it)
                        .toList()
                : Stream.concat(parts.stream(), Stream.of(part)).toList();
    }

    static <P extends Part> List<P> without(List<P> parts, UUID id) {
        find(parts, id);
        return parts.stream().filter(part -> !part.id().equals(id)).toList();
    }

    /** A goal of a wheel, whether a number tells it or not. */
    interface Aim extends Part {
        UUID themeId();

        /** What it is called where it is in the way. */
        String path();

        String says();

        default Reason keepsItsTheme() {
            return new Reason(
                    path() + "." + id(),
                    new Text(
                            "Doel “" + says() + "” bouwt op dit thema; verwijder dat eerst.",
                            "Goal “" + says() + "” builds on this theme; remove it first."));
        }
    }
}
