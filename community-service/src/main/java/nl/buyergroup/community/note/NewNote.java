package nl.buyergroup.community.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buyergroup.platform.text.Readable;

/** @param anonymous true: no author is stored at all, so nobody can ever tell, not even the author */
public record NewNote(
        @NotNull Topic topic, @NotBlank @Size(max = 500) @Readable String text, @NotNull Boolean anonymous) {}
