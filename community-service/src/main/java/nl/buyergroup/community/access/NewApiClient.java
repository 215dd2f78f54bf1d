package nl.buyergroup.community.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

public record NewApiClient(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}", message = "{community.code}") String name,
        @NotNull @Size(min = 1, max = 3) List<@NotNull Role> roles) {}
