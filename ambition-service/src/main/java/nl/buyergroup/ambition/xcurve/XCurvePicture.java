package nl.buyergroup.ambition.xcurve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What there is to draw of an X-curve; who owns an action stays out of the picture. */
public record XCurvePicture(String id, String title, LocalDate on, List<Item> items) {
    /** The four transition strategies, by the letter that they have on the curve. */
    public enum Strategy {
        CONVERT,
        BUILD_UP,
        BUILD_ON,
        PHASE_OUT
    }

    public enum State {
        RUNNING,
        PLANNED,
        DONE,
        STOPPED
    }

    public record Item(Strategy strategy, String title, State state) {}

    /** What runs comes first: it is what should be seen when not all fits. */
    List<Item> of(Strategy strategy) {
        return items.stream()
                .filter(item -> item.strategy() == strategy)
                .sorted(Comparator.comparing(Item::state))
                .toList();
    }
}
