package nl.buyergroup.ambition.poster;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture;
import nl.buyergroup.ambition.wheel.picture.WheelPicture;
import nl.buyergroup.platform.text.Text;

/** What a poster says beside the words of its parts. */
record PosterWords(Words words) {
    private static final Pattern PER = Pattern.compile("(?<=[a-z0-9])Per([A-Z])");

    String title(VisionPoster poster) {
        return words.say("Visieplaat: ", "Vision poster: ") + poster.wheel().title();
    }

    String middle() {
        return words.say("Ons waardenwiel", "Our value wheel");
    }

    String goals() {
        return words.say("Onze doelen", "Our goals");
    }

    String way() {
        return words.say("Zo pakken wij het aan", "How we go about it");
    }

    String by(Aim aim) {
        return words.say("uiterlijk ", "by ") + words.day(aim.by());
    }

    String number(BigDecimal number) {
        return words.say(Text.number(number)).replace('-', '−');
    }

    /** A unit as people say it: of a code such as kgCo2ePerFte its words. */
    String unit(String unit) {
        var said = PER.matcher(unit.replaceAll("(?<=[a-z])Co2", " CO₂"))
                .replaceAll(per -> " per " + per.group(1).toLowerCase(Locale.ROOT));
        return said.endsWith(" per fte") ? said.replace(" per fte", words.say(" per fte", " per FTE")) : said;
    }

    String state(VisionPoster poster) {
        var adoptedAt = poster.wheel().adoptedAt();
        return adoptedAt == null ? words.draft : words.adopted(adoptedAt);
    }

    String commitment(VisionPoster poster) {
        var commitment = poster.commitment();
        return commitment == null
                ? ""
                : words.say("Het bestuur staat ervoor: ", "The board stands for it: ") + commitment.role() + ", "
                        + words.day(commitment.committedOn());
    }

    /** The whole poster in words, for who does not see it. */
    String description(VisionPoster poster, XCurvePicture curve) {
        var aims = poster.aims().stream().map(this::told).collect(Collectors.joining("; "));
        return String.join(
                        " ",
                        poster.organisation() + ".",
                        new WheelPicture(poster.wheel(), words).description(),
                        aims.isEmpty() ? "" : goals() + ": " + aims + ".",
                        curve == null ? "" : told(curve),
                        commitment(poster))
                .strip();
    }

    private String told(Aim aim) {
        var numbers = aim.isMeasured()
                ? ": " + number(aim.from()) + words.say(" naar ", " to ") + number(aim.to()) + " " + unit(aim.unit())
                : "";
        return aim.what() + numbers + ", " + by(aim);
    }

    private String told(XCurvePicture curve) {
        var parts = curve.parts().stream()
                .map(part -> part.name() + ": "
                        + part.items().stream().map(XCurvePicture.Item::title).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". "));
        return way() + ". " + parts + ".";
    }
}
