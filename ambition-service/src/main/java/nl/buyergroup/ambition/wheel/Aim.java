package nl.buyergroup.ambition.wheel;

import java.util.UUID;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** A goal of a wheel, whether a number tells it or not. */
interface Aim extends Part {
    UUID themeId();

    /** What it is called where it is in the way. */
    String path();

    String says();

    default Reason keepsItsTheme() {
        return new Reason(
                path() + "." + id(),
                new Text(
                        "Doel “" + says() + "” bouwt op dit thema; verwijder dat eerst.",
                        "Goal “" + says() + "” builds on this theme; remove it first."));
    }
}
