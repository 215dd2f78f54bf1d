package nl.buyergroup.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on loopback that nobody listens on. */
public final class FreePort {
    // below the range that systems take for outgoing connections, so that none of those is there first
    private static final int FROM = 20000;
    private static final int TO = 32000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** A free port, and another one at each call. */
    public static int find() {
        return ThreadLocalRandom.current()
                .ints(FROM, TO)
                .filter(port -> isFree(port) && GIVEN.add(port))
                .findFirst()
                .getAsInt();
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
