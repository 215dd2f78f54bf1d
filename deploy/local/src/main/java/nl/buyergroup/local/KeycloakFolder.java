package nl.buyergroup.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak as the build unpacked it; {@link #main} prepares it there once, so that it starts quickly ever after. */
record KeycloakFolder(Path path) {
    private static final Path PREPARED = Path.of("prepared-for-postgresql");
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    static KeycloakFolder get() {
        return new KeycloakFolder(BuildFolder.part("keycloak"));
    }

    public static void main(String[] args) throws IOException {
        var keycloak = get();
        if (!Files.exists(keycloak.path.resolve(PREPARED))) {
            Child.start(keycloak.path, "build", keycloak.command(512, BUILD), Map.of())
                    .awaitSuccess(Duration.ofMinutes(10));
            Files.createFile(keycloak.path.resolve(PREPARED));
        }
    }

    /** What kc.sh would run, but as one process with a known pid. */
    List<String> command(int heapMegabytes, List<String> arguments) {
        var command = new JavaCommand(heapMegabytes);
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.option("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        return command.option("--enable-native-access=ALL-UNNAMED")
                .option("-XX:TieredStopAtLevel=1")
                .option("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .option("-Dpicocli.disable.closures=true")
                .option("-Dkc.home.dir=" + path)
                .option("-Djboss.server.config.dir=" + path.resolve("conf"))
                .archive("keycloak-" + arguments.get(0))
                .main(
                        path.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        new ArrayList<>(arguments));
    }

    /** Puts the realm where Keycloak looks for realms to import. */
    void offer(Path realm) throws IOException {
        var folder = Files.createDirectories(path.resolve("data/import"));
        var copy = Files.createTempFile(folder, "realm", ".new");
        Files.copy(realm, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, folder.resolve("buyergroup-realm.json"), StandardCopyOption.ATOMIC_MOVE);
    }
}
