package nl.buyergroup.gateway;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as its sender can't change that at will. */
final class Network {
    private static final int BYTES_OF_ONE_SUBSCRIBER = 8;

    private Network() {}

    /** The other end of the connection; what a header says counts only where Quarkus is told to trust a proxy. */
    static String of(HttpServerRequest request) {
        return of(request.remoteAddress().hostAddress());
    }

    /** Of IPv6 the first 64 bits: whoever has one address there has all the others, and would have a count for each. */
    static String of(String address) {
        var parsed = NetUtil.createInetAddressFromIpAddressString(address);
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), BYTES_OF_ONE_SUBSCRIBER))
                : address;
    }
}
