package nl.buyergroup.ambition.scan.xcurve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.ScanView;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;

/** X-curves to draw. */
public final class SampleCurves {
    private static final UUID ID = new UUID(1, 1);
    private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> TITLES = List.of(
            "Cateringcontract omzetten naar plantaardig, tenzij iemand om vlees vraagt",
            "Proeftuin circulaire werkplek op de derde verdieping",
            "Gunnen op waarde als vaste regel in het inkoopbeleid",
            "Wegwerpbekers in alle gebouwen",
            "Leveranciersoverleg over uitstoot in plaats van alleen over boetes en prijzen",
            "Hergebruikmarktplaats voor meubilair met drie buurgemeenten");

    private SampleCurves() {}

    public static XCurveView of(int count) {
        var set = new QuestionSets(List.of(new XCurveRules())).newest(XCurveRules.KIND);
        var actions = IntStream.range(0, count).mapToObj(SampleCurves::action).toList();
        var scan = new ScanView(ID, ID, ID, null, 1, LocalDate.of(2026, 3, 1), Scan.State.COMPLETED, THEN, THEN, 2);
        return new XCurveView(scan, actions, XCurveAnalysis.of(actions, set));
    }

    private static XCurveAction action(int i) {
        return new XCurveAction(
                new UUID(2, i),
                Strategy.values()[i % 4],
                TITLES.get(i * 5 % TITLES.size()),
                null,
                State.values()[i / 4 % 4],
                null,
                null,
                null);
    }
}
