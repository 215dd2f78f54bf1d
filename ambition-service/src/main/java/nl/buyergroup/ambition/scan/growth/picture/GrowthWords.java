package nl.buyergroup.ambition.scan.growth.picture;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Part;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;

/** What the drawing of a growth model says. */
record GrowthWords(Language language) {
    String about(GrowthPicture picture) {
        return new Text("Groeimodel · ", "Growth model · ").in(language)
                + Text.date(picture.on()).in(language) + " · " + response(picture)
                + (picture.draft() ? new Text(" · concept", " · draft").in(language) : "");
    }

    String title() {
        return new Text("Hoe staan onze mensen tegenover verandering?", "How do our people stand towards change?")
                .in(language);
    }

    private String response(GrowthPicture picture) {
        return picture.asked() == null
                ? people(picture.answered()) + new Text(" gaven antwoord", " answered").in(language)
                : new Text(
                                picture.answered() + " van de " + people(picture.asked()) + " gaven antwoord",
                                picture.answered() + " of " + people(picture.asked()) + " answered")
                        .in(language);
    }

    String percent(BigDecimal value) {
        return value == null ? "–" : number(value) + " %";
    }

    private String number(BigDecimal value) {
        var plain = value.stripTrailingZeros().toPlainString();
        return language == Language.NL ? plain.replace('.', ',') : plain;
    }

    String people(int count) {
        return count
                + (count == 1
                        ? new Text(" mens", " person").in(language)
                        : new Text(" mensen", " people").in(language));
    }

    String tooFew() {
        return new Text("te weinig antwoorden om te tonen", "too few answers to show").in(language);
    }

    String none() {
        return new Text("geen scores ingevuld", "no scores given").in(language);
    }

    String focus() {
        return new Text("nu de meeste energie hier", "most energy here now").in(language);
    }

    String line(int percent) {
        return new Text("lijn ", "line ").in(language) + percent + " %";
    }

    String ambassadors(GrowthPicture picture) {
        var lack = picture.line().ambassadorsLack();
        return new Text("Ambassadeurs: ", "Ambassadors: ").in(language)
                + percent(picture.ambassadors().percent())
                + distance(lack);
    }

    String together(GrowthPicture picture) {
        var lack = picture.line().togetherLack();
        return new Text("Ambassadeurs en volgers samen: ", "Ambassadors and followers together: ").in(language)
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
                ? new Text(", op of boven de lijn", ", on or above the line").in(language)
                : ", " + number(lack)
                        + new Text(" procentpunt onder de lijn", " percentage points below the line").in(language);
    }

    String meaning() {
        return new Text(
                        "De lijn is een ijkpunt en voorspelt niets. Hoe groter de cirkel, hoe groter de groep.",
                        "The line is a mark and predicts nothing. The larger the circle, the larger the group.")
                .in(language);
    }

    String scale() {
        return new Text(
                        "−− heel laag  ·  − laag  ·  +/− verdeeld  ·  + hoog  ·  ++ heel hoog",
                        "−− very low  ·  − low  ·  +/− mixed  ·  + high  ·  ++ very high")
                .in(language);
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
