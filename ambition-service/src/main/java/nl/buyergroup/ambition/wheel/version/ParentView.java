package nl.buyergroup.ambition.wheel.version;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.Change;

/** Which version of its parent a wheel follows, which one is in force, and what differs between the two. */
public record ParentView(
        UUID parentId,
        String title,
        int followedNumber,
        int numberInForce,
        List<Change> changes,
        @JsonIgnore long version) {
    /** Which wheel is to be followed. */
    public record NewParent(@NotNull UUID parentId) {}
}
