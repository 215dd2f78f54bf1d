package nl.buyergroup.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** One process of one of the six applications, as its module's build made it. */
record Application(String module, String name, int port, Path logs, Map<String, String> environment) {
    private static final int HEAP_MEGABYTES = 160;
    private static final Duration LIMIT = Duration.ofSeconds(180);

    // More at once than there are processors only delays Keycloak, for which the whole platform waits.
    private static final Semaphore STARTING = new Semaphore(Runtime.getRuntime().availableProcessors());

    Running open() {
        acquireTurn();
        try {
            var ready = "http://127.0.0.1:" + port + "/q/health/ready";
            return new RunningApplication(launch().awaitReady(() -> Http.answers(ready), LIMIT));
        } finally {
            STARTING.release();
        }
    }

    private static void acquireTurn() {
        try {
            STARTING.acquire();
        } catch (InterruptedException e) {
            throw new Interrupted();
        }
    }

    private Child launch() {
        var command =
                new JavaCommand(HEAP_MEGABYTES).option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        if (!module.equals(Applications.GATEWAY)) {
            command.option("-XX:TieredStopAtLevel=1"); // starts sooner; the gateway lives on throughput
        }
        var archived = name.equals(module) ? command.archive(module) : command.archiveOf(module);
        return Child.start(logs, name, archived.jar(jar(module)), environment);
    }

    static Path jar(String module) {
        return BuildFolder.repository().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private static final class RunningApplication extends Running {
        RunningApplication(Child child) {
            super(child);
        }
    }
}
