package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where PostgreSQL and Kafka listen: always the same place if that is free. Written down for those who look inside. */
record Ports(int postgres, int kafka) {
    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;

    static Ports choose(Path data) {
        var ports = new Ports(freeOr(POSTGRES), freeOr(KAFKA));
        try {
            Files.writeString(
                    data.resolve("ports.properties"), "postgresql=" + ports.postgres + "\nkafka=" + ports.kafka + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ports;
    }

    private static int freeOr(int preferred) {
        return FreePort.isFree(preferred) ? preferred : FreePort.find();
    }

    static void requireFree(int port, String part, String option) {
        if (!FreePort.isFree(port)) {
            throw new StartFailure(
                    "port " + port + " for " + part + " is taken; choose another one with " + option + " N");
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres + "/" + database;
    }
}
