package nl.buyergroup.ambition.wheel.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.WheelText;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.documents.spreadsheet.Column;
import nl.buyergroup.documents.spreadsheet.Guide;
import nl.buyergroup.documents.spreadsheet.Sheet;
import nl.buyergroup.documents.spreadsheet.Spreadsheet;
import nl.buyergroup.platform.text.Text;

/** The sheets and columns in which somebody fills in a wheel; their keys are its names in JSON. */
final class WheelBook {
    /** As many as a wheel can hold of either. */
    static final int MOST_ROWS = 200;

    static final Column<ValueWheel.Level> LEVEL = Column.choice(
                    "level", new Text("Niveau", "Level"), 24, ValueWheel.Level.class, ValueWheel.Level::label)
            .needed()
            .help(
                    new Text("Voor wie geldt dit wiel?", "Who is this wheel for?"),
                    new Text("organisatie", "organisation"));
    static final Column<String> TITLE = Column.text("title", new Text("Titel", "Title"), 40)
            .as(WheelText.class, "title")
            .help(
                    new Text("Een korte naam voor het wiel.", "A short name for the wheel."),
                    new Text("Samen naar 2030", "Together to 2030"));
    static final Column<String> AMBITION = Column.text("ambition", new Text("Ambitie", "Ambition"), 80)
            .as(WheelText.class, "ambition")
            .help(
                    new Text(
                            "Wat wilt u bereiken? Schrijf het in een paar zinnen.",
                            "What do you want to reach? Write it in a few sentences."),
                    new Text("In 2030 geven wij meer terug dan wij nemen.", "In 2030 we give back more than we take."));
    static final Sheet WHEEL = Sheet.form(new Text("Wiel", "Wheel"), LEVEL, TITLE, AMBITION);

    static final Column<String> NAME = Column.text("name", new Text("Thema", "Theme"), 30)
            .as(ThemeContent.class, "name")
            .help(
                    new Text(
                            "Waar gaat het over? Elk thema heeft een eigen naam.",
                            "What is it about? Each theme has a name of its own."),
                    new Text("Minder afval", "Less waste"));
    static final Column<Theme.Pillar> PILLAR = Column.choice(
                    "pillar", new Text("Pijler", "Pillar"), 24, Theme.Pillar.class, Theme.Pillar::label)
            .as(ThemeContent.class, "pillar")
            .help(
                    new Text(
                            "Kies uit de lijst. Gebruik alle drie de pijlers.",
                            "Choose from the list. Use all three pillars."),
                    new Text("gedragsverandering", "behaviour"));
    static final Column<String> ELABORATION = Column.text("elaboration", new Text("Concretisering", "Elaboration"), 70)
            .as(ThemeContent.class, "elaboration")
            .help(
                    new Text("Wat betekent dit thema bij u?", "What does this theme mean in your place?"),
                    new Text(
                            "Wij kopen geen spullen die na één keer gebruik worden weggegooid.",
                            "We buy nothing that is thrown away after one use."));
    static final Column<Theme.Priority> PRIORITY = Column.choice(
                    "priority", new Text("Prioriteit", "Priority"), 18, Theme.Priority.class, Theme.Priority::label)
            .as(ThemeContent.class, "priority")
            .help(
                    new Text("Kies uit de lijst. Dit mag later.", "Choose from the list. It may wait."),
                    new Text("hoog", "high"));
    static final Sheet THEMES = Sheet.list(
            "themes", new Text("Thema's", "Themes"), MOST_ROWS, MOST_ROWS, NAME, PILLAR, ELABORATION, PRIORITY);

    static final Column<String> THEME = Column.listed("theme", new Text("Thema", "Theme"), 30, THEMES)
            .as(GoalContent.class, "themeId")
            .help(
                    new Text("Kies uit de lijst met uw eigen thema's.", "Choose from the list of your own themes."),
                    new Text("Minder afval", "Less waste"));
    static final Column<String> INDICATOR = Column.text("indicator", new Text("Indicator", "Indicator"), 40)
            .as(GoalContent.class, "indicator")
            .help(
                    new Text("Wat gaat u meten?", "What will you measure?"),
                    new Text("Restafval per medewerker", "Residual waste per employee"));
    static final Column<String> UNIT = Column.text("unit", new Text("Eenheid", "Unit"), 18)
            .as(GoalContent.class, "unit")
            .help(new Text("Waarin meet u dat?", "What do you measure it in?"), new Text("kg per jaar", "kg per year"));
    static final Column<Goal.Direction> DIRECTION = Column.choice(
                    "direction", new Text("Richting", "Direction"), 16, Goal.Direction.class, Goal.Direction::label)
            .as(GoalContent.class, "direction")
            .help(
                    new Text("Moet het getal omlaag of omhoog?", "Should the number go down or up?"),
                    new Text("omlaag", "down"));
    static final Column<BigDecimal> BASELINE = Column.number("baseline", new Text("Nulmeting", "Baseline"), 16)
            .as(GoalContent.class, "baseline")
            .help(new Text("Hoeveel is het nu?", "How much is it now?"), new Text("84,5", "84.5"));
    static final Column<LocalDate> BASELINE_DATE = Column.date(
                    "baselineDate", new Text("Datum nulmeting", "Baseline date"), 19)
            .as(GoalContent.class, "baselineDate")
            .help(new Text("Wanneer is dat gemeten?", "When was that measured?"), new Text("31-12-2025", "2025-12-31"));
    static final Column<BigDecimal> TARGET = Column.number("target", new Text("Doelwaarde", "Target"), 18)
            .as(GoalContent.class, "target")
            .help(new Text("Hoeveel moet het worden?", "How much should it become?"), new Text("40", "40"));
    static final Column<LocalDate> TARGET_DATE = Column.date("targetDate", new Text("Doeldatum", "Target date"), 19)
            .as(GoalContent.class, "targetDate")
            .help(new Text("Wanneer moet dat zo zijn?", "When should it be so?"), new Text("31-12-2028", "2028-12-31"));
    static final Column<String> PACKAGE_CODE = Column.text("packageCode", new Text("Inkooppakket", "Package"), 24)
            .as(GoalContent.class, "packageCode")
            .help(
                    new Text(
                            "De code van het pakket, als het doel bij één pakket hoort.",
                            "The code of the package, when the goal is of one package."),
                    new Text("waste", "waste"));
    static final Sheet GOALS = Sheet.list(
            "goals",
            new Text("Doelen", "Goals"),
            MOST_ROWS,
            MOST_ROWS,
            THEME,
            INDICATOR,
            UNIT,
            DIRECTION,
            BASELINE,
            BASELINE_DATE,
            TARGET,
            TARGET_DATE,
            PACKAGE_CODE);

    static final Column<String> STATEMENT = Column.text(
                    "statement", new Text("Wat is dan waar?", "What is true by then?"), 80)
            .as(QualitativeGoalContent.class, "statement")
            .help(
                    new Text(
                            "Schrijf op wat er dan waar is, als een feit.",
                            "Write down what is true by then, as a fact."),
                    new Text(
                            "Elke locatie heeft een plek waar spullen een tweede leven krijgen.",
                            "Each site has a place where things get a second life."));
    static final Column<LocalDate> STATEMENT_DATE = Column.date("targetDate", new Text("Doeldatum", "Target date"), 19)
            .as(QualitativeGoalContent.class, "targetDate")
            .help(new Text("Wanneer moet dat zo zijn?", "When should it be so?"), new Text("31-12-2027", "2027-12-31"));
    static final Sheet QUALITATIVE_GOALS = Sheet.list(
            "qualitativeGoals",
            new Text("Doelen zonder getal", "Goals without a number"),
            MOST_ROWS,
            MOST_ROWS,
            THEME,
            STATEMENT,
            STATEMENT_DATE);

    static final List<Sheet> LISTS = List.of(THEMES, GOALS, QUALITATIVE_GOALS);

    private static final Guide GUIDE = new Guide(
            new Text("Zo vult u het waardenwiel in", "How to fill in the value wheel"),
            List.of(
                    new Text(
                            "Ga de tabbladen onderaan van links naar rechts langs. Vul eerst de thema's in: daarna kiest u ze bij de doelen uit een lijst.",
                            "Go through the sheets at the bottom from left to right. Fill in the themes first: then you can choose them from a list with the goals."),
                    new Text(
                            "Schrijf één thema of één doel per regel. Begin op de eerste lege regel onder de kopjes. Er is plaats voor 200 regels.",
                            "Write one theme or one goal per row. Start on the first empty row below the headings. There is room for 200 rows."),
                    new Text(
                            "Bij een * moet u iets invullen. De andere vakken mag u leeg laten.",
                            "Where there is a *, you have to fill something in. You may leave the rest empty."),
                    new Text(
                            "Ziet u een pijltje naast een vak? Klik erop en kies uit de lijst.",
                            "Do you see an arrow beside a cell? Click on it and choose from the list."),
                    new Text(
                            "Typ een getal zonder eenheid. De eenheid, zoals kg of %, zet u in de kolom Eenheid: dus 50 en %, niet 50%.",
                            "Type a number without its unit. Put the unit, such as kg or %, in the column Unit: so 50 and %, not 50%."),
                    new Text(
                            "Laat de kopjes en de namen van de tabbladen staan. Wilt u iets voor uzelf opschrijven? Maak dan een eigen tabblad; dat wordt niet gelezen.",
                            "Leave the headings and the names of the sheets as they are. Do you want to write something down for yourself? Make a sheet of your own; it is not read."),
                    new Text(
                            "Klaar? Bewaar het bestand als Excel-werkmap (.xlsx) en lees het in op het platform. Klopt er iets niet, dan noemt het platform elk vak, zoals Doelen!F7, en neemt het nog niets over.",
                            "Ready? Save the file as an Excel workbook (.xlsx) and import it on the platform. If something is not right, the platform names each cell, such as Goals!F7, and takes nothing over yet."),
                    new Text(
                            "Vervangt u een concept dat er al is? Een thema of doel dat hier niet meer staat, verdwijnt dan ook daar.",
                            "Do you replace a draft that is there already? A theme or goal that is no longer here then disappears there too.")));

    static final Spreadsheet SPREADSHEET = new Spreadsheet(GUIDE, List.of(WHEEL, THEMES, GOALS, QUALITATIVE_GOALS));

    private WheelBook() {}
}
