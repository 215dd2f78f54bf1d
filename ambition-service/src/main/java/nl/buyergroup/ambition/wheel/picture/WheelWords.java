package nl.buyergroup.ambition.wheel.picture;

import java.time.Instant;
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;

/** What a picture of a wheel says. */
public record WheelWords(Language language) {
    private static final Text WHEEL = new Text("Waardenwiel", "Value wheel");
    private static final Text DRAFT = new Text("Concept", "Draft");
    private static final Text ADOPTED_ON = new Text("Vastgesteld op ", "Adopted on ");
    private static final Text EMPTY = new Text("Nog geen thema's", "No themes yet");
    private static final Text PILLARS = new Text("Pijlers", "Pillars");
    private static final Text PRIORITY = new Text("Prioriteit", "Priority");
    private static final Text MARKS = new Text("Tekens", "Marks");
    private static final Text THEME = new Text(" thema", " theme");
    private static final Text THEMES = new Text(" thema's", " themes");
    private static final Text GOAL = new Text("doel", "goal");
    private static final Text GOALS = new Text("doelen", "goals");
    private static final Text INHERITED = new Text("uit het wiel erboven", "from the wheel above");
    private static final Text VERSION = new Text("Versie ", "Version ");
    private static final Text MORE = new Text(" meer", " more");
    private static final Text OPEN = new Text("nog open", "still open");

    String wheel() {
        return WHEEL.in(language);
    }

    public String draft() {
        return DRAFT.in(language);
    }

    public String adopted(Instant at) {
        return ADOPTED_ON.in(language) + Text.date(DutchCalendar.dayOf(at)).in(language);
    }

    String empty() {
        return EMPTY.in(language);
    }

    String pillars() {
        return PILLARS.in(language);
    }

    String priority() {
        return PRIORITY.in(language);
    }

    String marks() {
        return MARKS.in(language);
    }

    String themes(long count) {
        return count + (count == 1 ? THEME : THEMES).in(language);
    }

    public String goals() {
        return GOALS.in(language);
    }

    String goals(int count) {
        return count + " " + (count == 1 ? GOAL : GOALS).in(language);
    }

    String inherited() {
        return INHERITED.in(language);
    }

    String version(int number) {
        return VERSION.in(language) + number;
    }

    /** What is left out where there is no room. */
    public String more(int count) {
        return "+ " + count + MORE.in(language);
    }

    String name(Level level) {
        var name =
                switch (level) {
                    case ORGANISATION -> new Text("Organisatie", "Organisation");
                    case DEPARTMENT -> new Text("Afdeling", "Department");
                    case PRODUCT -> new Text("Product of dienst", "Product or service");
                };
        return name.in(language);
    }

    public String name(Pillar pillar) {
        var name =
                switch (pillar) {
                    case ECOLOGICAL_SOCIAL -> new Text("Ecologisch en sociaal", "Ecological and social");
                    case COLLABORATION -> new Text("Samenwerking", "Collaboration");
                    case BEHAVIOUR -> new Text("Gedragsverandering", "Behaviour");
                };
        return name.in(language);
    }

    /** @param priority null when it was not set yet */
    public String name(Priority priority) {
        return (priority == null ? OPEN : text(priority)).in(language);
    }

    private static Text text(Priority priority) {
        return switch (priority) {
            case HIGH -> new Text("hoog", "high");
            case MEDIUM -> new Text("midden", "medium");
            case LOW -> new Text("laag", "low");
        };
    }
}
