package nl.buyergroup.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void everyOptionHasADefault() {
        var options = Options.parse(List.of());
        assertEquals("http://localhost:8080", options.gatewayUrl());
        assertEquals("http://localhost:8180", options.keycloakUrl());
        assertEquals(1, options.replicas());
        assertTrue(options.data().endsWith(Path.of("deploy", "local", "data")));
    }

    @Test
    void optionsAreRead() {
        var options = Options.parse(
                List.of("--port", "9090", "--keycloak-port", "9190", "--replicas", "2", "--data", "elsewhere"));
        assertEquals(new Options(Path.of("elsewhere").toAbsolutePath(), 9090, 9190, 2, false), options);
    }

    @Test
    void nonsenseIsRefusedByName() {
        refuses("unknown option --prot", "--prot", "1");
        refuses("--port needs a value", "--port");
        refuses("--port needs a number, not web", "--port", "web");
        refuses("--port must be between 1 and 65535", "--port", "0");
        refuses("--replicas must be between 1 and 4", "--replicas", "5");
    }

    private static void refuses(String reason, String... arguments) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of(arguments)));
        assertTrue(refusal.getMessage().startsWith(reason), refusal.getMessage());
    }
}
