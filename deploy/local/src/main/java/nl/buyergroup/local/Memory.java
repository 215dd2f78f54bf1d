package nl.buyergroup.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the processes of the platform occupy together, each with its own children. */
record Memory(int processes, long kilobytes, String kind) {
    static Memory of(List<ProcessHandle> roots) {
        var all = roots.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .toList();
        if (Files.exists(Path.of("/proc/self/smaps_rollup"))) {
            return new Memory(
                    all.size(), all.stream().mapToLong(Memory::proportional).sum(), "PSS");
        }
        return new Memory(all.size(), all.stream().mapToLong(Memory::resident).sum(), "RSS");
    }

    private static long proportional(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(Memory::number)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long resident(ProcessHandle process) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
            return number(new String(ps.getInputStream().readAllBytes()));
        } catch (IOException noSuchCommand) {
            return 0;
        }
    }

    private static long number(String text) {
        var digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f GB (%s of %d processes)", kilobytes / 1024.0 / 1024.0, kind, processes);
    }
}
