package nl.buyergroup.ambition.wheel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buyergroup.platform.text.Readable;

/** What of a wheel can be rewritten; its level and parent are what it is. */
public record WheelText(
        @NotBlank @Size(max = 120) @Readable String title, @NotBlank @Size(max = 2000) @Readable String ambition) {}
