package nl.buyergroup.ambition.goal.view;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which goals are asked for; what is null does not matter. */
public class GoalFilter {
    @QueryParam("track")
    @Pattern(regexp = "on|off|unmeasured")
    public String track;

    @QueryParam("wheelId")
    public UUID wheelId;

    String conditions() {
        var standing = track == null
                ? ""
                : switch (track) {
                    case "on" -> " and standing.onTrack = true";
                    case "off" -> " and standing.onTrack = false";
                    default -> " and standing.onTrack is null";
                };
        return standing + (wheelId == null ? "" : " and wheelId = :wheel");
    }

    Parameters values() {
        return wheelId == null ? new Parameters() : Parameters.with("wheel", wheelId);
    }
}
