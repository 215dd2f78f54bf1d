package nl.buyergroup.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** How the platform is to be started. */
public record Options(Path data, int gatewayPort, int keycloakPort, int replicas, boolean demo) {
    public Options {
        data = data.toAbsolutePath().normalize();
        requireBetween("--port", gatewayPort, 1, 65535);
        requireBetween("--keycloak-port", keycloakPort, 1, 65535);
        requireBetween("--replicas", replicas, 1, 4);
    }

    /** For tests: ports that nobody uses. */
    public static Options onFreePorts(Path data) {
        return new Options(data, FreePort.find(), FreePort.find(), 1, false);
    }

    static Options defaults() {
        var data = System.getenv().getOrDefault("BUYERGROUP_DATA", "");
        var folder = data.isEmpty() ? BuildFolder.repository().resolve("deploy/local/data") : Path.of(data);
        return new Options(folder, 8080, 8180, 1, false);
    }

    static Options parse(List<String> arguments) {
        var options = defaults();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--port" -> new Options(data, number(option, rest), keycloakPort, replicas, demo);
            case "--keycloak-port" -> new Options(data, gatewayPort, number(option, rest), replicas, demo);
            case "--replicas" -> new Options(data, gatewayPort, keycloakPort, number(option, rest), demo);
            case "--data" -> new Options(Path.of(value(option, rest)), gatewayPort, keycloakPort, replicas, demo);
            case "--demo" -> new Options(data, gatewayPort, keycloakPort, replicas, true);
            default -> throw new IllegalArgumentException("unknown option " + option + "; see deploy/up --help");
        };
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static int number(String option, Iterator<String> rest) {
        var value = value(option, rest);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a number, not " + value);
        }
    }

    private static void requireBetween(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(option + " must be between " + least + " and " + most);
        }
    }

    String gatewayUrl() {
        return "http://localhost:" + gatewayPort;
    }

    String keycloakUrl() {
        return Keycloak.url(keycloakPort);
    }
}
