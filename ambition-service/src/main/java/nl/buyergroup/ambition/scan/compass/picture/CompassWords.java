package nl.buyergroup.ambition.scan.compass.picture;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.scan.compass.picture.CompassPicture.Point;

/** What the drawing of a compass says. */
record CompassWords(Words words) {
    private String say(String nl, String en) {
        return words.say(nl, en);
    }

    String about(CompassPicture picture) {
        return say("Regeneratief kompas · ", "Regenerative compass · ")
                + words.day(picture.on())
                + (picture.draft() ? say(" · concept", " · draft") : "");
    }

    String title() {
        return say("Geven wij meer terug dan wij gebruiken?", "Do we give back more than we use?");
    }

    String outcome(CompassPicture picture) {
        return picture.outcome() == null ? say("Nog bezig", "In progress") : Words.capital(picture.outcome());
    }

    String count(CompassPicture picture) {
        var all = picture.principles().size();
        return say(picture.met() + " van " + all + " principes", picture.met() + " of " + all + " principles");
    }

    String state(Boolean met) {
        if (met == null) {
            return say("nog niet beantwoord", "not answered yet");
        }
        return met ? say("voldaan", "met") : say("nog niet voldaan", "not met yet");
    }

    String description(CompassPicture picture) {
        var told = IntStream.range(0, picture.principles().size())
                .mapToObj(i -> describe(i + 1, picture.principles().get(i)))
                .collect(Collectors.joining(" "));
        return outcome(picture) + ", " + count(picture) + ". " + told + " " + picture.explanation();
    }

    private String describe(int number, Point point) {
        return number + ". " + point.name() + ": " + state(point.met()) + ".";
    }
}
