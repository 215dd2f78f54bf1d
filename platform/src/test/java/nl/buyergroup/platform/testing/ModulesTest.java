package nl.buyergroup.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of our own modules a module may be built on. The launcher is there for tests only. */
class ModulesTest {
    private static final Pattern OWN =
            Pattern.compile("<dependency>\\s*<groupId>nl\\.buyergroup</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @ParameterizedTest
    @CsvSource({
        "gateway, local",
        "portal, local",
        "platform, local",
        "documents, platform local",
        "ambition-service, platform documents local",
        "tender-service, platform documents local",
        "footprint-service, platform documents local",
        "community-service, platform documents local"
    })
    void eachModuleUsesOnlyWhatItMay(String module, String allowed) throws IOException {
        var used = own(Files.readString(Path.of("..", module, "pom.xml")));
        assertTrue(Set.of(allowed.split(" ")).containsAll(used), module + " uses " + used);
    }

    @Test
    void aDependencyThatMayNotBeIsSeen() {
        assertEquals(
                Set.of("platform"),
                own(
                        """
                <dependency>
                  <groupId>nl.buyergroup</groupId>
                  <artifactId>platform</artifactId>
                </dependency>
                """));
    }

    @Test
    void packagesOfThePlatformFormNoCircle() {
        HouseRules.checkShared("platform");
    }

    private static Set<String> own(String pom) {
        return OWN.matcher(pom).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
