package nl.buyergroup.ambition.suggestion;

import nl.buyergroup.platform.text.Text;

/** What a list of suggestions rests on, and what to do when that is little. */
final class Explanations {
    static final Text NOTHING = new Text(
            "Er is nog niets om op af te gaan: geen definitieve scan van uw organisatie en geen benchmark. Begin een"
                    + " voetafdrukscan, vul uw cijfers per pakket in en maak hem definitief; dan verschijnen hier"
                    + " suggesties.",
            "There is nothing to go by yet: no final scan of your organisation and no benchmark. Start a footprint"
                    + " scan, enter your figures per package and make it final; then suggestions appear here.");

    private Explanations() {}

    static Text own(int year) {
        return Text.of(
                "Uw definitieve scan van %s, met vooraan het pakket waar een doel het meest scheelt: dalen tot de helft"
                        + " van het gemiddelde van het netwerk, of tot de helft van uw eigen cijfer als dat lager is of"
                        + " als er geen gemiddelde bekend is.",
                "Your final scan of %s, with first the package where a goal saves most: coming down to half of the"
                        + " network's mean, or to half of your own figure where that is lower or no mean is known.",
                of(year));
    }

    static Text zero(int year) {
        return Text.of(
                "Uw definitieve scan van %s komt uit op nul, dus er valt niets te verlagen."
                        + " Ga na of alle pakketten erin staan.",
                "Your final scan of %s comes to zero, so there is nothing to bring down."
                        + " Check whether it has all packages.",
                of(year));
    }

    static Text ofOthers(int year) {
        return Text.of(
                "Uw organisatie heeft nog geen definitieve scan. Dit zijn de pakketten van de benchmark van %s, met het"
                        + " hoogste gemiddelde vooraan. Maak uw eigen scan definitief om uw eigen hotspots te zien.",
                "Your organisation has no final scan yet. These are the packages of the benchmark of %s, with the"
                        + " highest mean first. Make your own scan final to see where your own hotspots are.",
                of(year));
    }

    private static Text of(int year) {
        return Text.same(Integer.toString(year));
    }
}
