package nl.buyergroup.ambition.picture;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Text;

/** What a picture says, in Dutch and in English. */
public enum Words {
    NL("nl", "Waardenwiel", "Concept", "Vastgesteld op ", "Nog geen thema's", "Pijlers", "Prioriteit"),
    EN("en", "Value wheel", "Draft", "Adopted on ", "No themes yet", "Pillars", "Priority");

    public final String language;
    public final String wheel;
    public final String draft;
    public final String empty;
    public final String pillars;
    public final String priority;
    private final String adoptedOn;

    Words(
            String language,
            String wheel,
            String draft,
            String adoptedOn,
            String empty,
            String pillars,
            String priority) {
        this.language = language;
        this.wheel = wheel;
        this.draft = draft;
        this.adoptedOn = adoptedOn;
        this.empty = empty;
        this.pillars = pillars;
        this.priority = priority;
    }

    public static Words of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("nl") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("nl") ? NL : EN)
                .orElse(EN);
    }

    public String say(String nl, String en) {
        return this == NL ? nl : en;
    }

    /** As the beginning of a line. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public String say(Text text) {
        return say(text.nl(), text.en());
    }

    public String adopted(Instant at) {
        return adoptedOn + day(DutchCalendar.dayOf(at));
    }

    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language))
                .format(date);
    }

    public String name(Level level) {
        return switch (level) {
            case ORGANISATION -> this == NL ? "Organisatie" : "Organisation";
            case DEPARTMENT -> this == NL ? "Afdeling" : "Department";
            case PRODUCT -> this == NL ? "Product of dienst" : "Product or service";
        };
    }

    public String name(Pillar pillar) {
        return switch (pillar) {
            case ECOLOGICAL_SOCIAL -> this == NL ? "Ecologisch en sociaal" : "Ecological and social";
            case COLLABORATION -> this == NL ? "Samenwerking" : "Collaboration";
            case BEHAVIOUR -> this == NL ? "Gedragsverandering" : "Behaviour";
        };
    }

    /** @param priority null when it was not set yet */
    public String name(Priority priority) {
        if (priority == null) {
            return this == NL ? "nog open" : "still open";
        }
        return switch (priority) {
            case HIGH -> this == NL ? "hoog" : "high";
            case MEDIUM -> this == NL ? "midden" : "medium";
            case LOW -> this == NL ? "laag" : "low";
        };
    }

    public String themes(long count) {
        return count + (this == NL ? (count == 1 ? " thema" : " thema's") : (count == 1 ? " theme" : " themes"));
    }

    public String goals() {
        return say("doelen", "goals");
    }

    public String goals(int count) {
        return count + " " + (count == 1 ? say("doel", "goal") : goals());
    }

    public String marks() {
        return say("Tekens", "Marks");
    }

    public String inherited() {
        return say("uit het wiel erboven", "from the wheel above");
    }

    public String version(int number) {
        return say("Versie ", "Version ") + number;
    }

    /** What is left out where there is no room. */
    public String more(int count) {
        return "+ " + count + say(" meer", " more");
    }
}
