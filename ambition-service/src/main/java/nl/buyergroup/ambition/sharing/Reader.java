package nl.buyergroup.ambition.sharing;

import java.util.UUID;
import nl.buyergroup.platform.http.Caller;

/** Who reads what others share: an organisation of the network, the programme's own staff, or anyone. */
public record Reader(UUID organisation, boolean staff) {
    /** Without login; no organisation has this identifier. */
    public static final Reader ANYONE = new Reader(new UUID(0, 0), false);

    /** The programme's staff belong to the network, also while their bureau is no organisation in it. */
    public static Reader of(Caller caller) {
        return new Reader(caller.organisation(), caller.isStaff());
    }
}
