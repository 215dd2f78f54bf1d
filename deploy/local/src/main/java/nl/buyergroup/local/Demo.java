package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.buyergroup.local.demo.Membership;
import nl.buyergroup.local.demo.Story;

/** Fills an empty network through the public API with the main job, and tells who can log in. */
final class Demo {
    private final Platform platform;
    private final Path accounts;
    private final Consumer<String> console;

    Demo(Platform platform, Path data, Consumer<String> console) {
        this.platform = platform;
        this.accounts = data.resolve("demo-accounts.txt");
        this.console = console;
    }

    void fillOnce() {
        try {
            if (!Files.exists(accounts)) {
                keep(fill());
            }
            Files.readAllLines(accounts).forEach(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> fill() {
        var began = Instant.now();
        var story = new Story(platform.gatewayUrl(), platform.keycloakUrl(), platform.secret("programme-client"));
        step("six members and two suppliers", story.cast::registerOrganisations);
        step("an adopted ambition", story.ambition::adoptTheAmbition);
        step("six footprint scans", story.footprint::enterFirstScans);
        step("a benchmark edition", story.footprint::publishFirstEdition);
        step("a wall session", story.wall::play);
        step("a contract with a roadmap", story.tender::awardTheContract);
        step("progress with evidence", story.tender::reportProgress);
        step("a verdict", story.tender::verifyProgress);
        step("a department's way from analysis to a goal that is off track", () -> {
            story.department.walk();
            story.department.measure();
        });
        step("next year's scans and edition", () -> {
            story.footprint.enterSecondScans();
            story.footprint.publishSecondEdition();
        });
        console.accept("demonstration filled in " + Seconds.since(began));
        return accountsOf(story);
    }

    private void step(String what, Runnable step) {
        step.run();
        console.accept("demo: " + what);
    }

    private List<String> accountsOf(Story story) {
        var lines = new ArrayList<String>();
        lines.add("log in at " + platform.gatewayUrl() + " with one of these local accounts:");
        lines.add(account("staff", platform.secret("staff-password"), "programme staff"));
        Stream.concat(story.cast.members().stream(), story.cast.suppliers().stream())
                .map(this::account)
                .forEach(lines::add);
        return lines;
    }

    private String account(Membership member) {
        var organisation = member.organisation();
        return account(
                member.username(),
                member.password(),
                organisation.name() + " (" + organisation.kind().toLowerCase(java.util.Locale.ROOT) + ")");
    }

    private static String account(String username, String password, String who) {
        return String.format("  %-14s %-34s %s", username, password, who);
    }

    private void keep(List<String> lines) throws IOException {
        Files.write(accounts, lines);
        if (accounts.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(accounts, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
