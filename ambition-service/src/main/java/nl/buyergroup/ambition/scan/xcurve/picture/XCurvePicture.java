package nl.buyergroup.ambition.scan.xcurve.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.buyergroup.ambition.scan.xcurve.Strategy;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.ambition.scan.xcurve.XCurveAnalysis.StrategyCount;
import nl.buyergroup.ambition.scan.xcurve.XCurveView;
import nl.buyergroup.platform.text.Language;

/**
 * What there is to draw of an X-curve, in the language of the reader; who owns an action stays out of the picture.
 *
 * @param finding what the curve says in one sentence
 */
public record XCurvePicture(String id, LocalDate on, boolean draft, String finding, List<Part> parts) {
    /** What runs is what should be seen when not all fits. */
    private static final List<State> BY_IMPORTANCE = List.of(State.RUNNING, State.PLANNED, State.DONE, State.STOPPED);

    /** A strategy with its leading question and its actions. */
    public record Part(Strategy strategy, String name, String question, List<Item> items) {
        public Part {
            items = items.stream()
                    .sorted(Comparator.comparing(item -> BY_IMPORTANCE.indexOf(item.state())))
                    .toList();
        }
    }

    public record Item(String title, State state) {}

    public static XCurvePicture of(XCurveView curve, Language language) {
        return new XCurvePicture(
                curve.scan().id().toString(),
                curve.scan().takenOn(),
                curve.scan().completedAt() == null,
                curve.analysis().findings().get(0).in(language),
                curve.analysis().strategies().stream()
                        .map(strategy -> part(strategy, curve.actions(), language))
                        .toList());
    }

    private static Part part(StrategyCount strategy, List<XCurveAction> actions, Language language) {
        var items = actions.stream()
                .filter(action -> action.strategy() == strategy.strategy())
                .map(action -> new Item(action.title(), action.state()))
                .toList();
        return new Part(
                strategy.strategy(),
                strategy.name().in(language),
                strategy.question().in(language),
                items);
    }
}
