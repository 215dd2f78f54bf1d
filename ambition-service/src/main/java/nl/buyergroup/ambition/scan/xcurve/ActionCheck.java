package nl.buyergroup.ambition.scan.xcurve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** Names what can't be in the actions that were sent; an id is only known from the curve itself or what it copies. */
record ActionCheck(List<XCurveAction> actions, Set<UUID> known) {
    List<Reason> misfits() {
        return Stream.of(strange(), twice(), backward())
                .flatMap(reasons -> reasons)
                .toList();
    }

    private Stream<Reason> strange() {
        return reasons(
                action -> action.id() != null && !known.contains(action.id()),
                "id",
                new Text(
                        "is geen actie van deze curve; laat het weg bij een nieuwe",
                        "is not an action of this curve; leave it out for a new one"));
    }

    private Stream<Reason> twice() {
        var seen = new HashSet<UUID>();
        return reasons(
                action -> action.id() != null && !seen.add(action.id()),
                "id",
                new Text("staat er dubbel", "is there twice"));
    }

    private Stream<Reason> backward() {
        return reasons(
                XCurveAction::endsBeforeItBegins,
                "untilDate",
                new Text("ligt voor de dag waarop de actie begint", "lies before the day on which it begins"));
    }

    private Stream<Reason> reasons(Predicate<XCurveAction> wrong, String field, Text text) {
        return IntStream.range(0, actions.size())
                .filter(i -> wrong.test(actions.get(i)))
                .mapToObj(i -> new Reason("actions[" + i + "]." + field, text));
    }
}
