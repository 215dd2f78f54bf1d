package nl.buyergroup.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build put what can't be on a class path, being too large or not Java: {@code deploy/local/target}. */
final class BuildFolder {
    private BuildFolder() {}

    static Path path() {
        try {
            // target/classes or target/local-1.0.0.jar: the build folder is the parent of both
            return Path.of(BuildFolder.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path repository() {
        return path().resolve("../../..").normalize();
    }

    static Path part(String name) {
        var part = path().resolve(name);
        if (!Files.isDirectory(part)) {
            throw new IllegalStateException(part + " is missing: run mvn package -pl deploy/local");
        }
        return part;
    }
}
