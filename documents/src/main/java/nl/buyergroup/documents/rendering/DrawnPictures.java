package nl.buyergroup.documents.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pictures drawn last, as many as fit; a few at a time are drawn anew, for one takes much memory. */
@ApplicationScoped
public class DrawnPictures {
    private final Cache<String, byte[]> pictures;
    private final Semaphore places;
    private final int mostWaiting;
    private final long patienceSeconds;

    public DrawnPictures(
            @ConfigProperty(name = "documents.pictures.kept-bytes", defaultValue = "67108864") long keptBytes,
            @ConfigProperty(name = "documents.pictures.at-once", defaultValue = "2") int atOnce,
            @ConfigProperty(name = "documents.pictures.most-waiting", defaultValue = "20") int mostWaiting,
            @ConfigProperty(name = "documents.pictures.patience-seconds", defaultValue = "10") long patienceSeconds) {
        pictures = Caffeine.newBuilder()
                .maximumWeight(keptBytes)
                .weigher((String name, byte[] bytes) -> bytes.length)
                .build();
        places = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.patienceSeconds = patienceSeconds;
    }

    byte[] get(String name, Supplier<byte[]> drawing) {
        var known = pictures.getIfPresent(name);
        return known != null ? known : inTurn(() -> pictures.get(name, missing -> drawing.get()));
    }

    /** Who waits holds a thread of the service: so few may wait, and not for long. */
    private byte[] inTurn(Supplier<byte[]> drawing) {
        if (!isFree()) {
            throw DomainException.unavailable(new Text(
                    "Er worden veel beelden getekend; probeer het over een minuut opnieuw.",
                    "Many pictures are being drawn; try again in a minute."));
        }
        try {
            return drawing.get();
        } finally {
            places.release();
        }
    }

    private boolean isFree() {
        try {
            return places.tryAcquire()
                    || places.getQueueLength() < mostWaiting && places.tryAcquire(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
