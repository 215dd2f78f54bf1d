package nl.buyergroup.footprint.scan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.buyergroup.platform.text.Readable;

public record EntryFigure(
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 6) BigDecimal kgCo2e,
        @NotNull Entry.Basis basis,
        @Size(max = 500) @Readable String note) {
    Entry entry() {
        return new Entry(kgCo2e.setScale(Math.max(0, kgCo2e.scale())), basis, note);
    }
}
