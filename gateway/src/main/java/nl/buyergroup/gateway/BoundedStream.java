package nl.buyergroup.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that fails once it is longer than allowed: a chunked one doesn't say its length beforehand. */
final class BoundedStream implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private long left;
    private Handler<Throwable> onFailure;

    BoundedStream(ReadStream<Buffer> source, long maximum) {
        this.source = source;
        this.left = maximum;
    }

    boolean exceeded() {
        return left < 0;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        boolean fitted = !exceeded();
        left -= buffer.length();
        if (!exceeded()) {
            handler.handle(buffer);
        } else if (fitted && onFailure != null) {
            onFailure.handle(new IllegalStateException("body too large"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
