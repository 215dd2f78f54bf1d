package nl.buyergroup.community.cluster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.text.Readable;

public record ClusterRequest(
        @NotBlank @Size(max = 200) @Readable String title,
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> noteIds) {}
