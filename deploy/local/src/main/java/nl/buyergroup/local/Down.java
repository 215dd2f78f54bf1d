package nl.buyergroup.local;

import java.nio.file.Files;
import java.util.List;

/** Behind {@code deploy/down}: ends a running platform, or what a killed launcher left of it. */
public final class Down {
    private Down() {}

    public static void main(String[] args) {
        var data = Options.parse(List.of(args)).data();
        if (!Files.isDirectory(data)) {
            System.out.println("nothing is running");
            return;
        }
        var launcher = DataLock.launcher(data);
        launcher.ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
        int leftovers = DataLock.endLeftovers(data);
        System.out.println(launcher.isPresent() || leftovers > 0 ? "all is stopped" : "nothing is running");
    }
}
