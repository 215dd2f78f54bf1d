package nl.buyergroup.ambition.poster;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture;
import nl.buyergroup.ambition.wheel.picture.WheelPicture;
import nl.buyergroup.ambition.wheel.picture.WheelWords;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;

/** What a poster says beside the words of its parts. */
record PosterWords(WheelWords words) {
    private static final Pattern PER = Pattern.compile("(?<=[a-z0-9])Per([A-Z])");

    Language language() {
        return words.language();
    }

    String title(VisionPoster poster) {
        return new Text("Visieplaat: ", "Vision poster: ").in(language())
                + poster.wheel().title();
    }

    String middle() {
        return new Text("Ons waardenwiel", "Our value wheel").in(language());
    }

    String goals() {
        return new Text("Onze doelen", "Our goals").in(language());
    }

    String way() {
        return new Text("Zo pakken wij het aan", "How we go about it").in(language());
    }

    String by(Aim aim) {
        return new Text("uiterlijk ", "by ").in(language())
                + Text.date(aim.by()).in(language());
    }

    String number(BigDecimal number) {
        return Text.number(number).in(language()).replace('-', '−');
    }

    /** A unit as people say it: of a code such as kgCo2ePerFte its words. */
    String unit(String unit) {
        var said = PER.matcher(unit.replaceAll("(?<=[a-z])Co2", " CO₂"))
                .replaceAll(per -> " per " + per.group(1).toLowerCase(Locale.ROOT));
        return said.endsWith(" per fte")
                ? said.replace(" per fte", new Text(" per fte", " per FTE").in(language()))
                : said;
    }

    String state(VisionPoster poster) {
        var adoptedAt = poster.wheel().adoptedAt();
        return adoptedAt == null ? words.draft() : words.adopted(adoptedAt);
    }

    String commitment(VisionPoster poster) {
        var commitment = poster.commitment();
        return commitment == null
                ? ""
                : new Text("Het bestuur staat ervoor: ", "The board stands for it: ").in(language()) + commitment.role()
                        + ", " + Text.date(commitment.committedOn()).in(language());
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
                ? ": " + number(aim.from()) + new Text(" naar ", " to ").in(language()) + number(aim.to()) + " "
                        + unit(aim.unit())
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
