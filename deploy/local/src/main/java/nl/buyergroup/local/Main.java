package nl.buyergroup.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Behind {@code deploy/up}: starts the platform and keeps it running until Ctrl-C or {@code deploy/down}. */
public final class Main {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            var options = Options.parse(List.of(args));
            var platform = Platform.start(options, OUT::println);
            if (options.demo()) {
                new Demo(platform, options.data(), OUT::println).fillOnce();
            }
            OUT.println(platform.summary());
            OUT.println("Ctrl-C here or deploy/down elsewhere ends it");
            new CountDownLatch(1).await();
        } catch (StartFailure | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (Interrupted ended) {
            // Ctrl-C while it was starting: the end of this JVM closes what is there
        }
    }
}
