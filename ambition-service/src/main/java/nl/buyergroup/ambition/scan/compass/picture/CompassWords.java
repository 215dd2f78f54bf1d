package nl.buyergroup.ambition.scan.compass.picture;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.scan.compass.picture.CompassPicture.Item;
import nl.buyergroup.documents.drawing.Lettering;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;

/** What the drawing of a compass says. */
record CompassWords(Language language) {
    String about(CompassPicture picture) {
        return new Text("Regeneratief kompas · ", "Regenerative compass · ").in(language)
                + Text.date(picture.on()).in(language)
                + (picture.draft() ? new Text(" · concept", " · draft").in(language) : "");
    }

    String title() {
        return new Text("Geven wij meer terug dan wij gebruiken?", "Do we give back more than we use?").in(language);
    }

    String outcome(CompassPicture picture) {
        return picture.outcome() == null
                ? new Text("Nog bezig", "In progress").in(language)
                : Lettering.capital(picture.outcome());
    }

    String count(CompassPicture picture) {
        var all = picture.principles().size();
        return new Text(picture.met() + " van " + all + " principes", picture.met() + " of " + all + " principles")
                .in(language);
    }

    String state(Boolean met) {
        if (met == null) {
            return new Text("nog niet beantwoord", "not answered yet").in(language);
        }
        return met ? new Text("voldaan", "met").in(language) : new Text("nog niet voldaan", "not met yet").in(language);
    }

    String description(CompassPicture picture) {
        var told = IntStream.range(0, picture.principles().size())
                .mapToObj(i -> describe(i + 1, picture.principles().get(i)))
                .collect(Collectors.joining(" "));
        return outcome(picture) + ", " + count(picture) + ". " + told + " " + picture.explanation();
    }

    private String describe(int number, Item point) {
        return number + ". " + point.name() + ": " + state(point.met()) + ".";
    }
}
