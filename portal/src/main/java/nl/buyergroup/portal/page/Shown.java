package nl.buyergroup.portal.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are shown in the reader's language. */
@TemplateExtension
public class Shown {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Shown() {}

    static String shown(BigDecimal value, @TemplateAttribute("locale") Object locale) {
        var format = NumberFormat.getNumberInstance((Locale) locale);
        format.setMaximumFractionDigits(6);
        return format.format(value);
    }

    static String shown(LocalDate date, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", (Locale) locale).format(date);
    }

    /** The day that it was then in the Netherlands, where the days of the network begin. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, HERE);
    }

    static String unit(String unit, @TemplateAttribute("locale") Object locale) {
        boolean dutch = ((Locale) locale).getLanguage().equals("nl");
        return unit.equals("kgCo2ePerFte") ? dutch ? "kg CO₂e per fte" : "kg CO₂e per FTE" : unit;
    }
}
