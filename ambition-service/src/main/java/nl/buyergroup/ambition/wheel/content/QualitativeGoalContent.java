package nl.buyergroup.ambition.wheel.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;

/** What a qualitative goal says: the statement that is to be true by the target date. */
public record QualitativeGoalContent(
        @NotNull UUID themeId,
        @NotBlank @Size(max = 300) @Readable String statement,
        @NotNull @Plausible LocalDate targetDate) {
    /** The same under another theme. */
    public QualitativeGoalContent under(UUID theme) {
        return new QualitativeGoalContent(theme, statement, targetDate);
    }
}
