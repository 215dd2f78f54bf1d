package nl.buyergroup.benchmark;

import java.nio.file.Files;
import java.util.Arrays;
import nl.buyergroup.local.Options;
import nl.buyergroup.local.Platform;
import nl.buyergroup.local.demo.Story;

/** Plays one experiment on a platform of its own: real parts, free ports, an empty data folder. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        try (var platform = Platform.start(Options.onFreePorts(Files.createTempDirectory("benchmark")))) {
            var story = new Story(platform.gatewayUrl(), platform.keycloakUrl(), platform.secret("programme-client"));
            story.cast.registerOrganisations();
            story.ambition.adoptTheAmbition();
            switch (arguments.length == 1 ? arguments[0] : "") {
                case "latency" -> new Latency(platform, awarded(story)).run();
                case "faults" -> new Faults(platform, awarded(story)).run();
                case "wheels" -> new Wheels(platform, story).run();
                default ->
                    throw new IllegalArgumentException("latency, faults or wheels, not " + Arrays.toString(arguments));
            }
        }
    }

    private static Story awarded(Story story) {
        story.footprint.enterFirstScans();
        story.tender.awardTheContract();
        return story;
    }
}
