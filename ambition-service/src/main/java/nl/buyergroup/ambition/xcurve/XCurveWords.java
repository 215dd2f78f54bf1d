package nl.buyergroup.ambition.xcurve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.xcurve.XCurvePicture.State;
import nl.buyergroup.ambition.xcurve.XCurvePicture.Strategy;

/** What the drawing of an X-curve says. */
record XCurveWords(Words words) {
    private String say(String nl, String en) {
        return words.say(nl, en);
    }

    String old() {
        return say("Wat er is", "What is there");
    }

    String renewed() {
        return say("Wat er komt", "What is coming");
    }

    String name(Strategy strategy) {
        return switch (strategy) {
            case CONVERT -> say("Ombouw", "Convert");
            case BUILD_UP -> say("Opbouw", "Build up");
            case BUILD_ON -> say("Voortbouw", "Build on");
            case PHASE_OUT -> say("Afbouw", "Phase out");
        };
    }

    String question(Strategy strategy) {
        return switch (strategy) {
            case CONVERT -> say("Wat richten we anders in?", "What do we set up differently?");
            case BUILD_UP -> say("Wat verdient meer steun, geld en podium?", "What deserves more support and money?");
            case BUILD_ON ->
                say("Welke waarden en taal maken het nieuwe gewoon?", "Which values and words make it the normal way?");
            case PHASE_OUT -> say("Waar stoppen we mee?", "What do we stop doing?");
        };
    }

    String invitation(Strategy strategy) {
        return switch (strategy) {
            case CONVERT ->
                say(
                        "Nog leeg. Noem één contract of werkwijze die al loopt en anders kan.",
                        "Still empty. Name one contract or way of working that can change.");
            case BUILD_UP ->
                say(
                        "Nog leeg. Noem één klein begin dat ruimte nodig heeft om te groeien.",
                        "Still empty. Name one small beginning that needs room to grow.");
            case BUILD_ON ->
                say(
                        "Nog leeg. Noem één afspraak die van een goede proef de gewone gang maakt.",
                        "Still empty. Name one agreement that turns a good trial into daily practice.");
            case PHASE_OUT ->
                say(
                        "Nog leeg. Noem één ding waarvan u afscheid durft te nemen.",
                        "Still empty. Name one thing that you dare to say goodbye to.");
        };
    }

    String name(State state) {
        return switch (state) {
            case PLANNED -> say("gepland", "planned");
            case RUNNING -> say("loopt", "running");
            case DONE -> say("klaar", "done");
            case STOPPED -> say("gestopt", "stopped");
        };
    }

    String more(int count) {
        return "+ " + count + say(" meer", " more");
    }

    String actions(int count) {
        return count + (count == 1 ? say(" actie", " action") : say(" acties", " actions"));
    }

    String finding(XCurvePicture picture) {
        var empty = Arrays.stream(Strategy.values())
                .filter(strategy -> picture.of(strategy).isEmpty())
                .toList();
        return empty.isEmpty()
                ? say("Op alle vier de strategieën gebeurt iets.", "Something happens on all four strategies.")
                : say("Nog leeg: ", "Still empty: ") + names(empty) + ". "
                        + say("Het werkt het best op alle vier tegelijk.", "It works best on all four at once.");
    }

    private String names(List<Strategy> strategies) {
        return strategies.stream().map(this::name).collect(Collectors.joining(", "));
    }

    String description(XCurvePicture picture) {
        return Arrays.stream(Strategy.values())
                .map(strategy -> describe(strategy, picture.of(strategy)))
                .collect(Collectors.joining(" ", "", " " + finding(picture)));
    }

    private String describe(Strategy strategy, List<XCurvePicture.Item> items) {
        var told = items.stream()
                .map(item -> item.title() + " (" + name(item.state()) + ")")
                .collect(Collectors.joining(", "));
        var heading = Side.of(strategy).letter() + ", " + name(strategy) + ", " + actions(items.size());
        return heading + (told.isEmpty() ? "." : ": " + told + ".");
    }
}
