package nl.buyergroup.ambition.scan.xcurve.picture;

import java.util.stream.Collectors;
import nl.buyergroup.ambition.scan.xcurve.Strategy;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture.Part;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;

/** What the drawing of an X-curve says. */
record XCurveWords(Language language) {
    String about(XCurvePicture picture) {
        return "X-curve · " + Text.date(picture.on()).in(language)
                + (picture.draft() ? new Text(" · concept", " · draft").in(language) : "");
    }

    String title() {
        return new Text("Van wat er is naar wat er komt", "From what is there to what is coming").in(language);
    }

    String old() {
        return new Text("Wat er is", "What is there").in(language);
    }

    String renewed() {
        return new Text("Wat er komt", "What is coming").in(language);
    }

    String invitation(Strategy strategy) {
        return switch (strategy) {
            case CONVERT ->
                new Text(
                                "Nog leeg. Noem één contract of werkwijze die al loopt en anders kan.",
                                "Still empty. Name one contract or way of working that can change.")
                        .in(language);
            case BUILD_UP ->
                new Text(
                                "Nog leeg. Noem één klein begin dat ruimte nodig heeft om te groeien.",
                                "Still empty. Name one small beginning that needs room to grow.")
                        .in(language);
            case BUILD_ON ->
                new Text(
                                "Nog leeg. Noem één afspraak die van een goede proef de gewone gang maakt.",
                                "Still empty. Name one agreement that turns a good trial into daily practice.")
                        .in(language);
            case PHASE_OUT ->
                new Text(
                                "Nog leeg. Noem één ding waarvan u afscheid durft te nemen.",
                                "Still empty. Name one thing that you dare to say goodbye to.")
                        .in(language);
        };
    }

    String name(State state) {
        return switch (state) {
            case PLANNED -> new Text("gepland", "planned").in(language);
            case RUNNING -> new Text("loopt", "running").in(language);
            case DONE -> new Text("klaar", "done").in(language);
            case STOPPED -> new Text("gestopt", "stopped").in(language);
        };
    }

    String more(int count) {
        return "+ " + count + new Text(" meer", " more").in(language);
    }

    String actions(int count) {
        return count
                + (count == 1
                        ? new Text(" actie", " action").in(language)
                        : new Text(" acties", " actions").in(language));
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
