package nl.buyergroup.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child JVM: the Java that runs this one, with small memory. */
final class JavaCommand {
    private final List<String> words = new ArrayList<>();

    private JavaCommand(List<String> options) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
    }

    static JavaCommand with(String... options) {
        return new JavaCommand(List.of(options));
    }

    JavaCommand classPath(String path) {
        words.add("-cp");
        words.add(path);
        return this;
    }

    List<String> run(String main, List<String> arguments) {
        words.add(main);
        words.addAll(arguments);
        return words;
    }
}
