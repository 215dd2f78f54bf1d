package nl.buyergroup.ambition.wheel;

import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.GoalContent;

/**
 * A goal of a draft is being changed, or taken away when there is no content; fired within the transaction, so that a
 * feature that builds on the goal can refuse.
 */
public record GoalChange(UUID goalId, GoalContent content) {
    public boolean isRemoval() {
        return content == null;
    }
}
