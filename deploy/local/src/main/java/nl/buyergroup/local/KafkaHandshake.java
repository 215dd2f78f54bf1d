package nl.buyergroup.local;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;

/** Asks a broker for the API versions it speaks; it answers only when it is ready to serve. */
final class KafkaHandshake {
    private static final short API_VERSIONS = 18;
    private static final short VERSION = 0;
    private static final int CORRELATION = 7;
    private static final short NO_CLIENT_ID = -1;
    private static final int TIMEOUT_MILLIS = 2000;

    private KafkaHandshake() {}

    static boolean succeeds(int port) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.getOutputStream().write(request());
            var answer = new DataInputStream(socket.getInputStream());
            return answer.readInt() > 0 && answer.readInt() == CORRELATION && answer.readShort() == 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static byte[] request() {
        return ByteBuffer.allocate(14)
                .putInt(10)
                .putShort(API_VERSIONS)
                .putShort(VERSION)
                .putInt(CORRELATION)
                .putShort(NO_CLIENT_ID)
                .array();
    }
}
