package nl.buyergroup.ambition.scan.xcurve.picture;

import java.util.stream.Collectors;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.scan.xcurve.Strategy;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture.Part;

/** What the drawing of an X-curve says. */
record XCurveWords(Words words) {
    private String say(String nl, String en) {
        return words.say(nl, en);
    }

    String about(XCurvePicture picture) {
        return "X-curve · " + words.day(picture.on()) + (picture.draft() ? say(" · concept", " · draft") : "");
    }

    String title() {
        return say("Van wat er is naar wat er komt", "From what is there to what is coming");
    }

    String old() {
        return say("Wat er is", "What is there");
    }

    String renewed() {
        return say("Wat er komt", "What is coming");
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

    String description(XCurvePicture picture) {
        return picture.parts().stream()
                .map(this::describe)
                .collect(Collectors.joining(" ", "", " " + picture.finding()));
    }

    private String describe(Part part) {
        var told = part.items().stream()
                .map(item -> item.title() + " (" + name(item.state()) + ")")
                .collect(Collectors.joining(", "));
        var heading = part.strategy().letter() + ", " + part.name() + ", "
                + actions(part.items().size());
        return heading + (told.isEmpty() ? "." : ": " + told + ".");
    }
}
