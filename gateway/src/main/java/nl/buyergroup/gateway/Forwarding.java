package nl.buyergroup.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Passes a request on to a service and its answer back, both as streams. */
@ApplicationScoped
public class Forwarding {
    // No service speaks WebSocket, and the proxy would let an upgrade past the interceptors below.
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);
    private static final String SENT = "sent";

    @Inject
    Vertx vertx;

    @Inject
    Settings settings;

    @Inject
    ResponseHeaders responseHeaders;

    private HttpClient client;

    /** @return passes on what it is given to one of the service's replicas */
    Consumer<RoutingContext> to(String service) {
        var replicas = new Replicas(client(), settings.services().get(service));
        var proxy = HttpProxy.reverseProxy(OPTIONS, client())
                .origin(passage -> replicas.connect().map(request -> keep(passage, request)))
                .addInterceptor(new Interceptor());
        return context -> {
            var request = context.request();
            request.pause();
            if (announcesTooMuch(request)) {
                closeAfter(request);
                Refusal.TOO_LARGE.send(request);
            } else {
                RequestHeaders.clean(request, settings);
                proxy.handle(request);
            }
        };
    }

    private boolean announcesTooMuch(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length != null && Long.parseLong(length) > settings.maxBodyBytes();
    }

    private HttpClient client() {
        if (client == null) {
            client = vertx.createHttpClient(
                    new HttpClientOptions()
                            .setConnectTimeout((int) settings.connectWithin().toMillis()),
                    new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(1000));
        }
        return client;
    }

    /** Services see the public host, never what a client claims it to be. */
    private HttpClientRequest keep(ProxyContext passage, HttpClientRequest request) {
        passage.set(SENT, request);
        var url = settings.url();
        // Vert.x would log what the failed answer already tells.
        request.exceptionHandler(failure -> {});
        return request.authority(HostAndPort.create(url.getHost(), url.getPort()));
    }

    private final class Interceptor implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext passage) {
            var request = passage.request();
            var body = new BoundedStream(request.getBody().stream(), settings.maxBodyBytes());
            request.setBody(Body.body(body, request.getBody().length()));
            return passage.sendRequest()
                    .timeout(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS)
                    .recover(failure -> Future.succeededFuture(refuse(passage, body, failure)));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext passage) {
            var incoming = passage.request().proxiedRequest();
            var headers = passage.response().headers();
            responseHeaders.join(incoming.response().headers(), headers);
            if (!Pages.includes(incoming.path())) {
                headers.remove("Set-Cookie");
            }
            List.of("Location", "Link").forEach(name -> makePublic(headers, name, settings.url()));
            return passage.sendResponse();
        }
    }

    /** Services don't know that the way in is encrypted. */
    static void makePublic(MultiMap headers, String name, URI gateway) {
        var given = headers.get(name);
        if (given != null && gateway.getScheme().equals("https")) {
            headers.set(name, given.replace("http://" + gateway.getAuthority() + "/", gateway + "/"));
        }
    }

    private ProxyResponse refuse(ProxyContext passage, BoundedStream body, Throwable failure) {
        var sent = passage.get(SENT, HttpClientRequest.class);
        if (sent != null) {
            sent.reset();
        }
        var refusal = body.exceeded() ? Refusal.TOO_LARGE : refusal(failure);
        var incoming = passage.request().proxiedRequest();
        if (refusal == Refusal.TOO_LARGE) {
            closeAfter(incoming);
        }
        var answer = passage.request()
                .release()
                .response()
                .setStatusCode(refusal.status)
                .putHeader("Content-Type", refusal.mediaType(incoming))
                .setBody(Body.body(refusal.body(incoming)));
        return refusal == Refusal.AWAY ? answer.putHeader("Retry-After", Refusal.RETRY_AFTER) : answer;
    }

    /** Nobody is to send the rest of what is refused anyway. */
    private static void closeAfter(HttpServerRequest request) {
        request.response().putHeader("Connection", "close");
    }

    private static Refusal refusal(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return Refusal.TOO_SLOW;
        }
        boolean unreachable = failure instanceof ConnectException || failure instanceof UnknownHostException;
        boolean crowded = failure instanceof ConnectionPoolTooBusyException;
        return unreachable || crowded ? Refusal.AWAY : Refusal.BROKEN_ANSWER;
    }
}
