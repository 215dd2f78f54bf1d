package nl.buyergroup.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void fullPageWithNothingBehindItIsTheLast() {
        var page = Page.of(ids(3), asking(3), id -> id);

        assertEquals(ids(3), page.items());
        assertNull(page.next());
    }

    @Test
    void oneMoreThanAskedForTellsOfANextPageAndIsNotShown() {
        var page = Page.of(ids(4), asking(3), id -> id);

        assertEquals(ids(3), page.items());
        assertEquals(new UUID(0, 3), page.next());
    }

    @Test
    void emptyPageIsTheLast() {
        assertEquals(new Page<>(List.of(), null), Page.of(List.<UUID>of(), asking(1), id -> id));
    }

    @Test
    void fetchesOneMoreThanAskedForFromTheCursorOn() {
        var request = asking(20);
        assertEquals(21, request.fetch());
        assertEquals(new UUID(0, 0), request.after());

        request.cursor = new UUID(7, 7);
        assertEquals(new UUID(7, 7), request.after());
    }

    private static List<UUID> ids(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(i -> new UUID(0, i)).toList();
    }

    private static Page.Request asking(int limit) {
        var request = new Page.Request();
        request.limit = limit;
        return request;
    }
}
