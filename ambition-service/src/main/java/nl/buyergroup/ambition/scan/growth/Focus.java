package nl.buyergroup.ambition.scan.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.growth.Scores.Dimension;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The group to put energy in: ambassadors until the line, then followers, and of these two not the most resistant. */
@Schema(name = "GrowthFocus")
public record Focus(Group group, Text name, Text advice, Text approach, List<Text> reasons) {
    static Focus of(Measurement measurement, GrowthSet set, boolean lineReached) {
        var resistant = mostResistant(measurement, set);
        var sentence = lineReached ? afterTheLine(measurement, resistant) : beforeTheLine(measurement, resistant);
        var group = group(sentence);
        return new Focus(
                group,
                set.name(group),
                set.say(sentence, Map.of("line", GrowthSet.figure(measurement.linePercent()))),
                set.say("approach." + group.code(), Map.of()),
                Stream.concat(
                                Stream.of(set.scoresInWords(group, measurement)),
                                resistant.stream().map(most -> inWords(most, measurement, set)))
                        .toList());
    }

    private static String beforeTheLine(Measurement measurement, Optional<Group> resistant) {
        if (measurement.respondents(Group.ACTIVE_AMBASSADORS) == 0) {
            return "focus.first-ambassadors";
        }
        boolean others = measurement.respondents(Group.INTUITIVE_FOLLOWERS) > 0;
        return others && resistant.filter(Group.ACTIVE_AMBASSADORS::equals).isPresent()
                ? "focus.resistant-ambassadors"
                : "focus.ambassadors";
    }

    private static String afterTheLine(Measurement measurement, Optional<Group> resistant) {
        if (measurement.respondents(Group.INTUITIVE_FOLLOWERS) == 0) {
            return "focus.no-followers";
        }
        return resistant.filter(Group.INTUITIVE_FOLLOWERS::equals).isPresent()
                ? "focus.resistant-followers"
                : "focus.followers";
    }

    private static Group group(String sentence) {
        return switch (sentence) {
            case "focus.followers", "focus.resistant-ambassadors" -> Group.INTUITIVE_FOLLOWERS;
            default -> Group.ACTIVE_AMBASSADORS;
        };
    }

    /** The group that stands alone at the top of resistance; none where two share that place. */
    private static Optional<Group> mostResistant(Measurement measurement, GrowthSet set) {
        var present = Arrays.stream(Group.values())
                .filter(group -> measurement.respondents(group) > 0)
                .toList();
        return present.size() < 2
                ? Optional.empty()
                : present.stream()
                        .filter(group -> present.stream()
                                .allMatch(other -> other == group
                                        || resistance(other, measurement, set) < resistance(group, measurement, set)))
                        .findFirst();
    }

    private static int resistance(Group group, Measurement measurement, GrowthSet set) {
        return set.scores(group, measurement).resistance();
    }

    private static Text inWords(Group group, Measurement measurement, GrowthSet set) {
        var sign = set.scores(group, measurement).sign(Dimension.RESISTANCE);
        return set.say("resistance.most", Map.of("group", set.name(group), "resistance", sign));
    }
}
