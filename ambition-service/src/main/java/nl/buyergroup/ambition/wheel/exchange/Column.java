package nl.buyergroup.ambition.wheel.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Optional;
import nl.buyergroup.ambition.wheel.WheelText;
import nl.buyergroup.ambition.wheel.WheelText.NewWheel;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.platform.text.Text;

/** A field that somebody fills in. Whether it is needed and how long it may be is what the wheel itself says. */
enum Column {
    LEVEL(NewWheel.class, "level", Kind.LEVEL, 24, new Text("Niveau", "Level")),
    TITLE(WheelText.class, "title", Kind.TEXT, 40, new Text("Titel", "Title")),
    AMBITION(WheelText.class, "ambition", Kind.TEXT, 80, new Text("Ambitie", "Ambition")),

    NAME(ThemeContent.class, "name", Kind.TEXT, 30, new Text("Thema", "Theme")),
    PILLAR(ThemeContent.class, "pillar", Kind.PILLAR, 24, new Text("Pijler", "Pillar")),
    ELABORATION(ThemeContent.class, "elaboration", Kind.TEXT, 70, new Text("Concretisering", "Elaboration")),
    PRIORITY(ThemeContent.class, "priority", Kind.PRIORITY, 18, new Text("Prioriteit", "Priority")),

    GOAL_THEME(GoalContent.class, "themeId", Kind.THEME, 30, new Text("Thema", "Theme")),
    INDICATOR(GoalContent.class, "indicator", Kind.TEXT, 40, new Text("Indicator", "Indicator")),
    UNIT(GoalContent.class, "unit", Kind.TEXT, 18, new Text("Eenheid", "Unit")),
    DIRECTION(GoalContent.class, "direction", Kind.DIRECTION, 16, new Text("Richting", "Direction")),
    BASELINE(GoalContent.class, "baseline", Kind.NUMBER, 16, new Text("Nulmeting", "Baseline")),
    BASELINE_DATE(GoalContent.class, "baselineDate", Kind.DATE, 19, new Text("Datum nulmeting", "Baseline date")),
    TARGET(GoalContent.class, "target", Kind.NUMBER, 18, new Text("Doelwaarde", "Target")),
    TARGET_DATE(GoalContent.class, "targetDate", Kind.DATE, 19, new Text("Doeldatum", "Target date")),
    PACKAGE_CODE(GoalContent.class, "packageCode", Kind.TEXT, 24, new Text("Inkooppakket", "Package")),

    STATEMENT_THEME(QualitativeGoalContent.class, "themeId", Kind.THEME, 30, new Text("Thema", "Theme")),
    STATEMENT(
            QualitativeGoalContent.class,
            "statement",
            Kind.TEXT,
            80,
            new Text("Wat is dan waar?", "What is true by then?")),
    STATEMENT_DATE(QualitativeGoalContent.class, "targetDate", Kind.DATE, 19, new Text("Doeldatum", "Target date"));

    private final Class<?> owner;
    final String property;
    final Kind kind;
    final int width;
    final Text heading;

    Column(Class<?> owner, String property, Kind kind, int width, Text heading) {
        this.owner = owner;
        this.property = property;
        this.kind = kind;
        this.width = width;
        this.heading = heading;
    }

    /** The name in JSON: a theme is called by its name there. */
    String key() {
        return kind == Kind.THEME ? "theme" : property;
    }

    boolean isCalled(String name) {
        return name.equalsIgnoreCase(heading.nl()) || name.equalsIgnoreCase(heading.en());
    }

    boolean isNeeded() {
        return rule(NotNull.class).isPresent() || rule(NotBlank.class).isPresent();
    }

    Optional<Integer> longest() {
        return rule(Size.class).map(Size::max);
    }

    private <A extends Annotation> Optional<A> rule(Class<A> type) {
        try {
            return Optional.ofNullable(owner.getDeclaredField(property).getAnnotation(type));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
