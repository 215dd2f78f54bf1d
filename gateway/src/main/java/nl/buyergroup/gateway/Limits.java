package nl.buyergroup.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Each request counts for its caller, or for its address as long as the caller is unknown; what is shared with everyone
 * has a count of its own. Per gateway process.
 */
@ApplicationScoped
public class Limits {
    private static final String COUNTED = Limits.class.getName();
    private static final int MOST_BUCKETS = 100_000;
    private final LoadingCache<String, Bucket> callers;
    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<String, Bucket> readers;

    @Inject
    public Limits(Settings settings) {
        var caller = settings.caller();
        var address = settings.address();
        var reader = settings.anonymous();
        callers = buckets(caller.burst(), caller.perSecond());
        addresses = buckets(address.burst(), address.perSecond());
        readers = buckets(reader.burst(), reader.perSecond());
    }

    /** Refuses an address that is over its limit before any token is looked at. */
    void address(RoutingContext context) {
        var bucket = addresses.get(Network.of(context.request()));
        if (bucket.getAvailableTokens() < 1) {
            refuse(context, bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
            return;
        }
        context.addEndHandler(sent -> {
            if (context.get(COUNTED) == null) {
                bucket.tryConsume(1);
            }
        });
        context.next();
    }

    /** Lets a reader of what is shared with everyone go on, as long as its address does not read too much. */
    void anonymous(RoutingContext context) {
        if (admits(readers.get(Network.of(context.request())), context)) {
            context.next();
        }
    }

    /** @return whether this caller may go on; if not, it has been told */
    boolean admits(String subject, RoutingContext context) {
        return admits(callers.get(subject), context);
    }

    private static boolean admits(Bucket bucket, RoutingContext context) {
        context.put(COUNTED, true);
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            refuse(context, probe.getNanosToWaitForRefill());
        }
        return probe.isConsumed();
    }

    private static void refuse(RoutingContext context, long nanosToWait) {
        context.put(COUNTED, true);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanosToWait) + 1;
        context.response().putHeader("Retry-After", Long.toString(seconds));
        Refusal.TOO_MANY.send(context.request());
    }

    private static LoadingCache<String, Bucket> buckets(long burst, long perSecond) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build());
    }
}
