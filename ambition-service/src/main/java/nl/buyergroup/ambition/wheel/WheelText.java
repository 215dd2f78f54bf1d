package nl.buyergroup.ambition.wheel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buyergroup.platform.text.Readable;

/** What of a wheel can be rewritten; its level and parent are what it is. */
public record WheelText(
        @NotBlank @Size(max = 120) @Readable String title, @NotBlank @Size(max = 2000) @Readable String ambition) {
    /** What a wheel starts with. */
    public record NewWheel(
            @NotNull ValueWheel.Level level,
            @NotBlank @Size(max = 120) @Readable String title,
            @NotBlank @Size(max = 2000) @Readable String ambition,
            UUID parentId) {
        @JsonIgnore
        WheelText text() {
            return new WheelText(title, ambition);
        }
    }
}
