package nl.buyergroup.footprint.scan;

import static nl.buyergroup.footprint.scan.Entry.Basis.CARRIED_FORWARD;
import static nl.buyergroup.footprint.scan.Entry.Basis.MEASURED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScanResultTest {
    private static final BigDecimal THREE_FTE = new BigDecimal("3.00");

    @Test
    void dividesExactlyToSixDecimalsHalfUp() {
        var result = PackageResult.of("catering", Map.of(1, entry("100", MEASURED)), THREE_FTE, BigDecimal.ZERO);
        var half = PackageResult.of("ict", Map.of(2, entry("0.000005", MEASURED)), BigDecimal.TEN, BigDecimal.ZERO);

        assertEquals(new BigDecimal("33.333333"), result.kgCo2ePerFte());
        assertEquals(new BigDecimal("0.000001"), half.kgCo2ePerFte());
    }

    @Test
    void takesAReductionOffWhatWasCarriedForward() {
        var result = result("12.5", Map.of(3, entry("300", CARRIED_FORWARD)));

        assertEquals(new BigDecimal("12.500000"), result.verifiedReductionKgCo2ePerFte());
        assertEquals(new BigDecimal("87.500000"), result.netKgCo2ePerFte());
    }

    @Test
    void takesNothingOffAMeasuredFigure() {
        var result = result("12.5", Map.of(3, entry("300", MEASURED)));

        assertEquals(new BigDecimal("0.000000"), result.verifiedReductionKgCo2ePerFte());
        assertEquals(new BigDecimal("100.000000"), result.netKgCo2ePerFte());
    }

    @Test
    void takesNoMoreOffThanWasCarriedForward() {
        var mixed = Map.of(1, entry("300", MEASURED), 3, entry("30", CARRIED_FORWARD));

        assertEquals(new BigDecimal("100.000000"), result("999", mixed).netKgCo2ePerFte());
        assertEquals(
                new BigDecimal("0.000000"),
                result("999", Map.of(3, entry("300", CARRIED_FORWARD))).netKgCo2ePerFte());
    }

    @Test
    void risesWithASupplierThatDidWorse() {
        var result = result("-5", Map.of(3, entry("300", CARRIED_FORWARD)));

        assertEquals(new BigDecimal("105.000000"), result.netKgCo2ePerFte());
    }

    @Test
    void netIsExactlyTheFigureMinusTheReductionAsTheyAreShown() {
        var result = result("33.3333335", Map.of(3, entry("200", CARRIED_FORWARD)));

        assertEquals(new BigDecimal("66.666667"), result.kgCo2ePerFte());
        assertEquals(new BigDecimal("33.333334"), result.verifiedReductionKgCo2ePerFte());
        assertEquals(new BigDecimal("33.333333"), result.netKgCo2ePerFte());
    }

    @Test
    void listsScopesInOrder() {
        var result = result("0", new TreeMap<>(Map.of(3, entry("3", MEASURED), 1, entry("1", CARRIED_FORWARD))));

        assertEquals(1, result.scopes().get(0).scope());
        assertEquals(3, result.scopes().get(1).scope());
        assertTrue(result.hasCarriedForward());
        assertFalse(result("0", Map.of(3, entry("3", MEASURED))).hasCarriedForward());
    }

    private static PackageResult result(String reduction, Map<Integer, Entry> byScope) {
        return PackageResult.of("catering", byScope, THREE_FTE, new BigDecimal(reduction));
    }

    private static Entry entry(String kgCo2e, Entry.Basis basis) {
        return new Entry(new BigDecimal(kgCo2e), basis, null);
    }
}
