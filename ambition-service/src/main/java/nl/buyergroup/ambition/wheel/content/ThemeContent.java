package nl.buyergroup.ambition.wheel.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buyergroup.platform.text.Readable;

/** What a theme says; the priority may be set later. */
public record ThemeContent(
        @NotBlank @Size(max = 60) @Readable String name,
        @NotNull Theme.Pillar pillar,
        @Size(max = 1000) @Readable String elaboration,
        Theme.Priority priority) {}
