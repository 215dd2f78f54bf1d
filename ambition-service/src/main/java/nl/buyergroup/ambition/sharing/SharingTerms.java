package nl.buyergroup.ambition.sharing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.ambition.sharing.WheelSharing.Audience;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/**
 * With whom a wheel is to be shared.
 *
 * @param organisations who may read when organisations are named, else empty
 * @param withPoster whether they also see the vision poster, with the X-curve that is the newest completed one now: a
 *     later one only shows after the terms are put again
 */
public record SharingTerms(
        @NotNull Audience audience, @Size(max = 200) List<@NotNull UUID> organisations, boolean withPoster) {
    static final SharingTerms WITHDRAWN = new SharingTerms(Audience.PRIVATE, List.of(), false);

    public SharingTerms {
        organisations = organisations == null ? List.of() : organisations;
    }

    /** @param active those of the named organisations that are known and active */
    void mustMakeSense(UUID owner, Set<UUID> active) {
        var reasons = Stream.concat(
                        audienceReasons(),
                        IntStream.range(0, organisations.size())
                                .boxed()
                                .flatMap(index -> reasons(index, owner, active)))
                .toList();
        if (!reasons.isEmpty()) {
            throw new DomainException(DomainException.Kind.INVALID, reasons);
        }
    }

    private Stream<Reason> audienceReasons() {
        if (audience == Audience.NAMED && organisations.isEmpty()) {
            return Stream.of(new Reason("organisations", new Text("noemt niemand", "names nobody")));
        }
        if (audience != Audience.NAMED && !organisations.isEmpty()) {
            return Stream.of(new Reason(
                    "organisations", new Text("is alleen voor de doelgroep NAMED", "is only for the audience NAMED")));
        }
        return Stream.empty();
    }

    private Stream<Reason> reasons(int index, UUID owner, Set<UUID> active) {
        var field = "organisations[" + index + "]";
        if (organisations.get(index).equals(owner)) {
            return Stream.of(new Reason(field, new Text("is uw eigen organisatie", "is your own organisation")));
        }
        return active.contains(organisations.get(index))
                ? Stream.empty()
                : Stream.of(new Reason(
                        field,
                        new Text(
                                "is geen actieve organisatie van het netwerk",
                                "is not an active organisation of the network")));
    }
}
