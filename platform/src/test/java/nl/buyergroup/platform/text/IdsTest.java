package nl.buyergroup.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void stayInTheOrderInWhichTheyWereMadeAlsoWithinOneMillisecond() {
        var ids = Stream.generate(Ids::next).limit(10_000).map(UUID::toString).toList();

        assertEquals(10_000, new TreeSet<>(ids).size());
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void tellTheirTimeAsVersionSevenDoes() {
        assertEquals(7, Ids.next().version());
    }
}
