package nl.buyergroup.ambition.wheel.exchange;

import nl.buyergroup.platform.text.Text;

/**
 * What helps to fill in a column.
 *
 * @param meaning what to fill in
 * @param example as somebody may write it
 */
record Hint(Text meaning, Text example) {
    static Hint of(Column column) {
        return switch (column) {
            case LEVEL ->
                new Hint(
                        new Text("Voor wie geldt dit wiel?", "Who is this wheel for?"),
                        new Text("organisatie", "organisation"));
            case TITLE ->
                new Hint(
                        new Text("Een korte naam voor het wiel.", "A short name for the wheel."),
                        new Text("Samen naar 2030", "Together to 2030"));
            case AMBITION ->
                new Hint(
                        new Text(
                                "Wat wilt u bereiken? Schrijf het in een paar zinnen.",
                                "What do you want to reach? Write it in a few sentences."),
                        new Text(
                                "In 2030 geven wij meer terug dan wij nemen.",
                                "In 2030 we give back more than we take."));
            case NAME ->
                new Hint(
                        new Text(
                                "Waar gaat het over? Elk thema heeft een eigen naam.",
                                "What is it about? Each theme has a name of its own."),
                        new Text("Minder afval", "Less waste"));
            case PILLAR ->
                new Hint(
                        new Text(
                                "Kies uit de lijst. Gebruik alle drie de pijlers.",
                                "Choose from the list. Use all three pillars."),
                        new Text("gedragsverandering", "behaviour"));
            case ELABORATION ->
                new Hint(
                        new Text("Wat betekent dit thema bij u?", "What does this theme mean in your place?"),
                        new Text(
                                "Wij kopen geen spullen die na één keer gebruik worden weggegooid.",
                                "We buy nothing that is thrown away after one use."));
            case PRIORITY ->
                new Hint(
                        new Text("Kies uit de lijst. Dit mag later.", "Choose from the list. It may wait."),
                        new Text("hoog", "high"));
            case GOAL_THEME, STATEMENT_THEME ->
                new Hint(
                        new Text("Kies uit de lijst met uw eigen thema's.", "Choose from the list of your own themes."),
                        new Text("Minder afval", "Less waste"));
            case INDICATOR ->
                new Hint(
                        new Text("Wat gaat u meten?", "What will you measure?"),
                        new Text("Restafval per medewerker", "Residual waste per employee"));
            case UNIT ->
                new Hint(
                        new Text("Waarin meet u dat?", "What do you measure it in?"),
                        new Text("kg per jaar", "kg per year"));
            case DIRECTION ->
                new Hint(
                        new Text("Moet het getal omlaag of omhoog?", "Should the number go down or up?"),
                        new Text("omlaag", "down"));
            case BASELINE -> new Hint(new Text("Hoeveel is het nu?", "How much is it now?"), new Text("84,5", "84.5"));
            case BASELINE_DATE ->
                new Hint(
                        new Text("Wanneer is dat gemeten?", "When was that measured?"),
                        new Text("31-12-2025", "2025-12-31"));
            case TARGET ->
                new Hint(new Text("Hoeveel moet het worden?", "How much should it become?"), new Text("40", "40"));
            case TARGET_DATE ->
                new Hint(
                        new Text("Wanneer moet dat zo zijn?", "When should it be so?"),
                        new Text("31-12-2028", "2028-12-31"));
            case PACKAGE_CODE ->
                new Hint(
                        new Text(
                                "De code van het pakket, als het doel bij één pakket hoort.",
                                "The code of the package, when the goal is of one package."),
                        new Text("waste", "waste"));
            case STATEMENT ->
                new Hint(
                        new Text(
                                "Schrijf op wat er dan waar is, als een feit.",
                                "Write down what is true by then, as a fact."),
                        new Text(
                                "Elke locatie heeft een plek waar spullen een tweede leven krijgen.",
                                "Each site has a place where things get a second life."));
            case STATEMENT_DATE ->
                new Hint(
                        new Text("Wanneer moet dat zo zijn?", "When should it be so?"),
                        new Text("31-12-2027", "2027-12-31"));
        };
    }
}
