package nl.buyergroup.ambition.exchange;

import nl.buyergroup.ambition.Text;

/**
 * What helps to fill in a column.
 *
 * @param meaning what to fill in
 * @param example as somebody may write it
 */
record Hint(Text meaning, Text example) {
    static Hint of(Column column) {
        return switch (column) {
            case LEVEL -> hint("Voor wie geldt dit wiel?", "Who is this wheel for?", "organisatie", "organisation");
            case TITLE ->
                hint(
                        "Een korte naam voor het wiel.",
                        "A short name for the wheel.",
                        "Samen naar 2030",
                        "Together to 2030");
            case AMBITION ->
                hint(
                        "Wat wilt u bereiken? Schrijf het in een paar zinnen.",
                        "What do you want to reach? Write it in a few sentences.",
                        "In 2030 geven wij meer terug dan wij nemen.",
                        "In 2030 we give back more than we take.");
            case NAME ->
                hint(
                        "Waar gaat het over? Elk thema heeft een eigen naam.",
                        "What is it about? Each theme has a name of its own.",
                        "Minder afval",
                        "Less waste");
            case PILLAR ->
                hint(
                        "Kies uit de lijst. Gebruik alle drie de pijlers.",
                        "Choose from the list. Use all three pillars.",
                        "gedragsverandering",
                        "behaviour");
            case ELABORATION ->
                hint(
                        "Wat betekent dit thema bij u?",
                        "What does this theme mean in your place?",
                        "Wij kopen geen spullen die na één keer gebruik worden weggegooid.",
                        "We buy nothing that is thrown away after one use.");
            case PRIORITY ->
                hint("Kies uit de lijst. Dit mag later.", "Choose from the list. It may wait.", "hoog", "high");
            case GOAL_THEME, STATEMENT_THEME ->
                hint(
                        "Kies uit de lijst met uw eigen thema's.",
                        "Choose from the list of your own themes.",
                        "Minder afval",
                        "Less waste");
            case INDICATOR ->
                hint(
                        "Wat gaat u meten?",
                        "What will you measure?",
                        "Restafval per medewerker",
                        "Residual waste per employee");
            case UNIT -> hint("Waarin meet u dat?", "What do you measure it in?", "kg per jaar", "kg per year");
            case DIRECTION ->
                hint("Moet het getal omlaag of omhoog?", "Should the number go down or up?", "omlaag", "down");
            case BASELINE -> hint("Hoeveel is het nu?", "How much is it now?", "84,5", "84.5");
            case BASELINE_DATE ->
                hint("Wanneer is dat gemeten?", "When was that measured?", "31-12-2025", "2025-12-31");
            case TARGET -> hint("Hoeveel moet het worden?", "How much should it become?", "40", "40");
            case TARGET_DATE -> hint("Wanneer moet dat zo zijn?", "When should it be so?", "31-12-2028", "2028-12-31");
            case PACKAGE_CODE ->
                hint(
                        "De code van het pakket, als het doel bij één pakket hoort.",
                        "The code of the package, when the goal is of one package.",
                        "waste",
                        "waste");
            case STATEMENT ->
                hint(
                        "Schrijf op wat er dan waar is, als een feit.",
                        "Write down what is true by then, as a fact.",
                        "Elke locatie heeft een plek waar spullen een tweede leven krijgen.",
                        "Each site has a place where things get a second life.");
            case STATEMENT_DATE ->
                hint("Wanneer moet dat zo zijn?", "When should it be so?", "31-12-2027", "2027-12-31");
        };
    }

    private static Hint hint(String nl, String en, String exampleNl, String exampleEn) {
        return new Hint(new Text(nl, en), new Text(exampleNl, exampleEn));
    }
}
