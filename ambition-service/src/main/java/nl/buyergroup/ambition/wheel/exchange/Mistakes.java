package nl.buyergroup.ambition.wheel.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** Everything that is wrong with a document, each with its place; of one place only what was found first. */
final class Mistakes {
    private static final int MOST = 200;

    private final List<Reason> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    void add(String place, Text text) {
        if (places.add(place)) {
            mustBeFew();
            found.add(new Reason(place, text));
        }
    }

    /** Nobody reads on after so many: what is left of the document is not looked at. */
    private void mustBeFew() {
        if (found.size() == MOST) {
            found.add(new Reason(
                    "body",
                    new Text(
                            "en meer: dit zijn de eerste %d fouten".formatted(MOST),
                            "and more: these are the first %d mistakes".formatted(MOST))));
            throw new DomainException(DomainException.Kind.INVALID, found);
        }
    }

    boolean isAt(String place) {
        return places.contains(place);
    }

    List<Reason> all() {
        return List.copyOf(found);
    }
}
