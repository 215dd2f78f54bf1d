package nl.buyergroup.tender.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buyergroup.platform.text.Readable;

/** The wheel to translate, the procurement package and a title. */
public record StartProject(
        @NotNull UUID wheelId,
        @NotNull @Pattern(regexp = "[a-z-]{2,40}") String packageCode,
        @NotBlank @Size(max = 160) @Readable String title) {}
