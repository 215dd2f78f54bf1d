package nl.buyergroup.ambition.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buyergroup.ambition.Text;
import nl.buyergroup.platform.http.DomainException.Reason;

/** Everything that is wrong with a document, each with its place; of one place only what was found first. */
final class Mistakes {
    private final List<Reason> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    void add(String place, Text text) {
        if (places.add(place)) {
            found.add(new Reason(place, text.en(), text.nl()));
        }
    }

    void add(String place, String nl, String en) {
        add(place, new Text(nl, en));
    }

    boolean isAt(String place) {
        return places.contains(place);
    }

    List<Reason> all() {
        return List.copyOf(found);
    }
}
