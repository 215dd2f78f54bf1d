package nl.buyergroup.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

@ConfigMapping(prefix = "gateway")
public interface Settings {
    /** Where people and programs reach this gateway, as they type it. */
    URI url();

    String clientSecret();

    /** Encrypts the session cookie; at least 32 characters and the same for all replicas of the gateway. */
    String sessionSecret();

    /** The replicas of each service behind the gateway. */
    Map<String, List<URI>> services();

    @WithDefault("1.0.0")
    String apiVersion();

    @WithDefault("10485760")
    long maxBodyBytes();

    @WithDefault("2S")
    Duration connectWithin();

    @WithDefault("60S")
    Duration answerWithin();

    /** Connections to one replica. */
    @WithDefault("128")
    int connections();

    /** What one known caller may ask for. */
    CallerRate caller();

    /** What one address may ask for without being known. */
    AddressRate address();

    /** What one address may read of what is shared with everyone. */
    AnonymousRate anonymous();

    interface CallerRate {
        @WithDefault("1000")
        long burst();

        @WithDefault("100")
        long perSecond();
    }

    interface AddressRate {
        @WithDefault("600")
        long burst();

        @WithDefault("60")
        long perSecond();
    }

    interface AnonymousRate {
        @WithDefault("60")
        long burst();

        @WithDefault("5")
        long perSecond();
    }

    default boolean https() {
        return "https".equals(url().getScheme());
    }
}
