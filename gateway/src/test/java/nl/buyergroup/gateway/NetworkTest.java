package nl.buyergroup.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "2001:db8:1:2::1, 2001:0db8:0001:0002:0000:0000:0000:0002",
        "192.0.2.1, 192.0.2.1"
    })
    void oneSubscriberIsOneNetwork(String address, String other) {
        assertEquals(Network.of(address), Network.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.2",
        "2001:db8:1:2::1, 2001:db8:1:3::1",
        "::ffff:192.0.2.1, ::ffff:192.0.2.2",
        "192.0.2.1, 2001:db8::1"
    })
    void othersAreOthers(String address, String other) {
        assertNotEquals(Network.of(address), Network.of(other));
    }

    @Test
    void whatIsNoAddressIsTakenAsItIs() {
        assertEquals("unknown", Network.of("unknown"));
    }
}
