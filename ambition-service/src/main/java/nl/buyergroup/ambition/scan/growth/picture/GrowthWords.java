package nl.buyergroup.ambition.scan.growth.picture;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Part;

/** What the drawing of a growth model says. */
record GrowthWords(Words words) {
    private String say(String nl, String en) {
        return words.say(nl, en);
    }

    String about(GrowthPicture picture) {
        return say("Groeimodel · ", "Growth model · ") + words.day(picture.on()) + " · " + response(picture)
                + (picture.draft() ? say(" · concept", " · draft") : "");
    }

    String title() {
        return say("Hoe staan onze mensen tegenover verandering?", "How do our people stand towards change?");
    }

    private String response(GrowthPicture picture) {
        return picture.asked() == null
                ? people(picture.answered()) + say(" gaven antwoord", " answered")
                : say(
                        picture.answered() + " van de " + people(picture.asked()) + " gaven antwoord",
                        picture.answered() + " of " + people(picture.asked()) + " answered");
    }

    String percent(BigDecimal value) {
        return value == null ? "–" : number(value) + " %";
    }

    private String number(BigDecimal value) {
        var plain = value.stripTrailingZeros().toPlainString();
        return words == Words.NL ? plain.replace('.', ',') : plain;
    }

    String people(int count) {
        return count + (count == 1 ? say(" mens", " person") : say(" mensen", " people"));
    }

    String tooFew() {
        return say("te weinig antwoorden om te tonen", "too few answers to show");
    }

    String none() {
        return say("geen scores ingevuld", "no scores given");
    }

    String focus() {
        return say("nu de meeste energie hier", "most energy here now");
    }

    String line(int percent) {
        return say("lijn ", "line ") + percent + " %";
    }

    String ambassadors(GrowthPicture picture) {
        var lack = picture.line().ambassadorsLack();
        return say("Ambassadeurs: ", "Ambassadors: ")
                + percent(picture.ambassadors().percent())
                + distance(lack);
    }

    String together(GrowthPicture picture) {
        var lack = picture.line().togetherLack();
        return say("Ambassadeurs en volgers samen: ", "Ambassadors and followers together: ")
                + percent(sum(picture.ambassadors(), picture.followers()))
                + distance(lack);
    }

    private static BigDecimal sum(Part one, Part other) {
        return one.percent() == null ? null : one.percent().add(other.percent());
    }

    private String distance(BigDecimal lack) {
        if (lack == null) {
            return "";
        }
        return lack.signum() == 0
                ? say(", op of boven de lijn", ", on or above the line")
                : ", " + number(lack) + say(" procentpunt onder de lijn", " percentage points below the line");
    }

    String meaning() {
        return say(
                "De lijn is een ijkpunt en voorspelt niets. Hoe groter de cirkel, hoe groter de groep.",
                "The line is a mark and predicts nothing. The larger the circle, the larger the group.");
    }

    String scale() {
        return say(
                "−− heel laag  ·  − laag  ·  +/− verdeeld  ·  + hoog  ·  ++ heel hoog",
                "−− very low  ·  − low  ·  +/− mixed  ·  + high  ·  ++ very high");
    }

    String description(GrowthPicture picture) {
        var groups = picture.parts().stream().map(this::describe).collect(Collectors.joining(" "));
        return response(picture) + ". " + groups + " " + line(picture.line().percent()) + ". " + ambassadors(picture)
                + ". " + together(picture) + ". " + meaning();
    }

    private String describe(Part part) {
        var scores = part.scores().stream()
                .map(score -> score.name() + " " + score.sign())
                .collect(Collectors.joining(", "));
        return part.name() + ": " + percent(part.percent()) + ", " + people(part.people()) + "; "
                + (scores.isEmpty() ? unscored(part) : scores) + (part.focus() ? "; " + focus() : "") + ".";
    }

    String unscored(Part part) {
        return part.tooFew() ? tooFew() : none();
    }
}
