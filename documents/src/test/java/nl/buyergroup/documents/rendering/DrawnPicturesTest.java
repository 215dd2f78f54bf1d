package nl.buyergroup.documents.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class DrawnPicturesTest {
    private static final byte[] PICTURE = {1, 2, 3};

    @Test
    void pictureIsDrawnOnce() {
        var drawn = new DrawnPictures(1000, 1, 20, 0);
        var times = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(PICTURE, drawn.get("a", () -> picture(times)));
        }
        assertEquals(1, times.get());
    }

    @Test
    void pictureTooLargeToKeepIsStillDrawn() {
        var drawn = new DrawnPictures(1, 1, 20, 0);
        assertArrayEquals(PICTURE, drawn.get("a", () -> PICTURE));
    }

    @Test
    void noMoreAreDrawnAtOnceThanThereArePlacesFor() {
        var drawn = new DrawnPictures(1000, 1, 20, 0);
        var begun = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> drawn.get("a", () -> waiting(begun, done)));
        await(begun);
        var refusal = assertThrows(DomainException.class, () -> drawn.get("b", () -> PICTURE));
        assertEquals(DomainException.Kind.UNAVAILABLE, refusal.kind());
        done.countDown();
        assertArrayEquals(PICTURE, first.join());
        assertArrayEquals(PICTURE, drawn.get("b", () -> PICTURE));
    }

    @Test
    void whereNobodyMayWaitARefusalComesAtOnceAndAFreePlaceIsStillTaken() {
        var drawn = new DrawnPictures(1000, 1, 0, 600);
        var begun = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> drawn.get("a", () -> waiting(begun, done)));
        await(begun);
        assertThrows(DomainException.class, () -> drawn.get("a", () -> PICTURE));
        done.countDown();
        assertArrayEquals(PICTURE, first.join());
        assertArrayEquals(PICTURE, drawn.get("b", () -> PICTURE));
    }

    @Test
    void failureGivesItsPlaceBackAndIsNotKept() {
        var drawn = new DrawnPictures(1000, 1, 20, 0);
        assertThrows(IllegalStateException.class, () -> drawn.get("a", DrawnPicturesTest::failing));
        assertArrayEquals(PICTURE, drawn.get("a", () -> PICTURE));
    }

    private static byte[] failing() {
        throw new IllegalStateException("on purpose");
    }

    private static byte[] picture(AtomicInteger times) {
        times.incrementAndGet();
        return PICTURE;
    }

    private static byte[] waiting(CountDownLatch begun, CountDownLatch done) {
        begun.countDown();
        await(done);
        return PICTURE;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
