package nl.buyergroup.ambition.scan;

import java.math.BigDecimal;
import nl.buyergroup.platform.text.Text;

/**
 * How one thing stands in a scan.
 *
 * @param code stable over versions of the question set
 * @param value what the API calls it, and label what people call it
 * @param rank higher is better; of two values with the same rank neither is
 */
public record Standing(String code, Text title, String value, Text label, BigDecimal rank) {
    public Standing(String code, Text title, Enum<?> value, Text label) {
        this(code, title, value.name(), label, BigDecimal.valueOf(value.ordinal()));
    }
}
