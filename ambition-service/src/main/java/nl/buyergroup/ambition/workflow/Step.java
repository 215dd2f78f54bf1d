package nl.buyergroup.ambition.workflow;

import java.util.Set;
import nl.buyergroup.platform.text.Text;

/** The eight steps of the guide from analysis to monitoring (figure 8), and on whose outputs each one builds. */
public enum Step {
    INTERNAL_ANALYSIS(
            Set.of(),
            new Text("Interne analyse", "Internal analysis"),
            new Text(
                    "Breng in beeld wat u al doet, wie u nodig heeft en welke acties er al lopen volgens de X-curve.",
                    "Find out what you do already, whom you need and which actions of the X-curve are running.")),
    DEFINE_SUSTAINABILITY(
            Set.of(INTERNAL_ANALYSIS),
            new Text("Bepaal wat duurzaam is", "Define sustainability"),
            new Text(
                    "Zet op de buitenste ring de thema's die voor u duurzaamheid zijn. Alle drie de pijlers doen mee.",
                    "Put the themes that mean sustainability to you on the outer ring. All three pillars take part.")),
    ELABORATE_THEMES(
            Set.of(DEFINE_SUSTAINABILITY),
            new Text("Werk de thema's uit", "Elaborate the themes"),
            new Text(
                    "Schrijf per thema op wat u er in uw werk mee bedoelt.",
                    "Write what each theme means in your work.")),
    PRIORITISE_THEMES(
            Set.of(DEFINE_SUSTAINABILITY, ELABORATE_THEMES),
            new Text("Kies wat voorgaat", "Set priorities"),
            new Text(
                    "Geef elk thema een prioriteit: hoog, midden of laag.",
                    "Give each theme a priority: high, medium or low.")),
    FORMULATE_AMBITION(
            Set.of(ELABORATE_THEMES, PRIORITISE_THEMES),
            new Text("Formuleer de ambitie", "Formulate the ambition"),
            new Text(
                    "Zeg in een paar zinnen waar u naartoe wilt. De thema's met hoge prioriteit komen erin terug.",
                    "Say in a few sentences where you want to go. The themes of high priority are in it.")),
    SET_GOALS(
            Set.of(PRIORITISE_THEMES, FORMULATE_AMBITION),
            new Text("Maak doelen concreet", "Make goals concrete"),
            new Text(
                    "Kies per thema een doel dat u kunt meten: van welke waarde, naar welke waarde, op welke dag.",
                    "Choose goals that you can measure: from which value, to which value, by which day.")),
    CREATE_ENGAGEMENT(
            Set.of(FORMULATE_AMBITION, SET_GOALS),
            new Text("Krijg mensen mee", "Create engagement"),
            new Text(
                    "Hang de visieplaat op en spreek af hoe u er met collega's en leveranciers over praat.",
                    "Put up the vision poster and agree on how you talk about it with colleagues and suppliers.")),
    MEASURE_AND_MONITOR(
            Set.of(SET_GOALS),
            new Text("Meet en volg", "Measure and monitor"),
            new Text(
                    "Spreek af hoe vaak u meet en wie ernaar kijkt, zodat u op tijd kunt bijsturen.",
                    "Agree on how often you measure and who looks at it, so that you can steer in time."));

    private final Set<Step> basis;
    private final Text title;
    private final Text about;

    Step(Set<Step> basis, Text title, Text about) {
        this.basis = basis;
        this.title = title;
        this.about = about;
    }

    /** The steps whose outputs this one uses directly. */
    Set<Step> basis() {
        return basis;
    }

    Text title() {
        return title;
    }

    Text about() {
        return about;
    }
}
