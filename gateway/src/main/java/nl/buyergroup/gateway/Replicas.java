package nl.buyergroup.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The replicas of one service, in turn; one that can't be reached is tried last for a while. */
final class Replicas {
    private static final long REST_NANOS = Duration.ofSeconds(5).toNanos();
    private final HttpClient client;
    private final List<Replica> all;
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(HttpClient client, List<URI> addresses) {
        this.client = client;
        this.all = addresses.stream().map(Replica::new).toList();
    }

    /** Nothing has been sent when this fails. */
    Future<HttpClientRequest> connect() {
        return connect(inTurn().iterator());
    }

    private Future<HttpClientRequest> connect(Iterator<Replica> candidates) {
        var replica = candidates.next();
        return client.request(replica.options()).recover(failure -> {
            if (failure instanceof IOException) {
                replica.rest();
            }
            return candidates.hasNext() ? connect(candidates) : Future.failedFuture(failure);
        });
    }

    private List<Replica> inTurn() {
        int first = turn.getAndIncrement();
        return IntStream.range(first, first + all.size())
                .mapToObj(i -> all.get(Math.floorMod(i, all.size())))
                .sorted(Comparator.comparing(Replica::rests))
                .toList();
    }

    private static final class Replica {
        private final URI address;
        private volatile long restsUntil = System.nanoTime();

        Replica(URI address) {
            this.address = address;
        }

        RequestOptions options() {
            int port = address.getPort() > 0 ? address.getPort() : ssl() ? 443 : 80;
            return new RequestOptions().setHost(address.getHost()).setPort(port).setSsl(ssl());
        }

        private boolean ssl() {
            return "https".equals(address.getScheme());
        }

        void rest() {
            restsUntil = System.nanoTime() + REST_NANOS;
        }

        boolean rests() {
            return restsUntil - System.nanoTime() > 0;
        }
    }
}
