package nl.buyergroup.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    @TempDir
    Path data;

    @Test
    void secretsAreMadeOnceAndReadByTheirOwnerOnly() throws IOException {
        var file = data.resolve("secrets.properties");
        var secret = new Secrets(file).get("staff-password");
        assertTrue(secret.length() >= 32);
        assertEquals(secret, new Secrets(file).get("staff-password"));
        assertNotEquals(secret, new Secrets(file).get("gateway-client"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void attemptsAreFurtherAndFurtherApart() {
        var pauses = Stream.iterate(Backoff.NONE, Backoff::longer).limit(9).map(backoff -> backoff.pause()
                .toMillis());
        assertEquals(
                "[0, 250, 500, 1000, 2000, 4000, 8000, 10000, 10000]",
                pauses.toList().toString());
    }

    @Test
    void aPidOfAnotherStartIsAStrangers() throws IOException {
        var file = PidFile.write(data.resolve("me.pid"), ProcessHandle.current());
        assertEquals(ProcessHandle.current(), file.process().orElseThrow());
        var earlier = Instant.now().minus(Duration.ofDays(3));
        Files.writeString(file.path(), ProcessHandle.current().pid() + " " + earlier);
        assertTrue(file.process().isEmpty());
        Files.writeString(file.path(), "");
        assertTrue(file.process().isEmpty());
    }

    @Test
    void aTakenPortIsNamedWithItsOption() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertFalse(FreePort.isFree(port));
            var failure = assertThrows(StartFailure.class, () -> Ports.requireFree(port, "the gateway", "--port"));
            assertEquals(
                    "port " + port + " for the gateway is taken; choose another one with --port N",
                    failure.getMessage());
        }
    }

    @Test
    void everySystemHasItsPostgres() {
        assertEquals("/postgres-linux-x86_64.txz", PostgresBinaries.archive("Linux", "amd64"));
        assertEquals("/postgres-linux-arm_64.txz", PostgresBinaries.archive("Linux", "aarch64"));
        assertEquals("/postgres-darwin-arm_64.txz", PostgresBinaries.archive("Mac OS X", "aarch64"));
        assertEquals("/postgres-windows-x86_64.txz", PostgresBinaries.archive("Windows 11", "amd64"));
        assertThrows(IllegalStateException.class, () -> PostgresBinaries.archive("SunOS", "sparc"));
    }
}
