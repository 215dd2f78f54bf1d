package nl.buyergroup.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One process of one of the six applications, as its module's build made it. */
record Application(String module, String name, int port, Path logs, Map<String, String> environment) {
    private static final int HEAP_MEGABYTES = 160;
    private static final Duration LIMIT = Duration.ofSeconds(180);

    Running open() {
        var command = new JavaCommand(HEAP_MEGABYTES)
                .option("-XX:TieredStopAtLevel=1")
                .option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .archive(name)
                .jar(jar(module));
        var child = Child.start(logs, name, command, environment);
        var ready = "http://127.0.0.1:" + port + "/q/health/ready";
        return new RunningApplication(child.awaitReady(() -> Http.answers(ready), LIMIT));
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
