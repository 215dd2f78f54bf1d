package nl.buyergroup.ambition.wheel.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.content.Change.Kind;
import nl.buyergroup.platform.text.Text;

/** The difference between two moments of a wheel, in sentences; themes and goals are known by their ids. */
public record WheelChanges(WheelContent was, WheelContent is) {
    /** One thing that can differ: its name in a path and in a sentence, and its value at one moment. */
    private record Aspect<T>(String path, Text name, BiFunction<WheelContent, T, Object> value) {
        Aspect(String path, Text name, Function<T, Object> value) {
            this(path, name, (wheel, item) -> value.apply(item));
        }
    }

    /** A list of the wheel: how to recognise an item, how to tell of it, and what of it can differ. */
    private record Part<T>(
            String path, Text name, Function<T, UUID> id, Function<T, String> title, List<Aspect<T>> aspects) {}

    /** Which version of which wheel is followed; whoever reads it knows the wheel by its place. */
    private record Followed(UUID parentId, Integer number) implements Labelled {
        static Followed of(WheelContent wheel) {
            return wheel.parentId() == null ? null : new Followed(wheel.parentId(), wheel.parentNumber());
        }

        @Override
        public Text label() {
            return new Text("versie " + number, "version " + number);
        }
    }

    /** A theme is the same as long as its id is, also when it is renamed. */
    private record NamedTheme(UUID id, String name) implements Labelled {
        static NamedTheme of(WheelContent wheel, UUID id) {
            return wheel.themes().stream()
                    .filter(theme -> theme.id().equals(id))
                    .map(theme -> new NamedTheme(id, theme.name()))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NamedTheme theme && id.equals(theme.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public Text label() {
            return Text.same("“" + name + "”");
        }
    }

    private static final List<Aspect<WheelContent>> WHEEL = List.of(
            new Aspect<>("title", new Text("de titel", "the title"), WheelContent::title),
            new Aspect<>("ambition", new Text("de ambitie", "the ambition"), WheelContent::ambition),
            new Aspect<>("parent", new Text("het wiel erboven", "the wheel above"), Followed::of),
            new Aspect<>(
                    "boardCommitment",
                    new Text("de toezegging van het bestuur", "the commitment of the board"),
                    WheelContent::commitment));

    private static final Part<Theme> THEMES = new Part<>(
            "themes",
            new Text("Thema", "Theme"),
            Theme::id,
            Theme::name,
            List.of(
                    new Aspect<>("name", new Text("de naam", "the name"), Theme::name),
                    new Aspect<>("pillar", new Text("de pijler", "the pillar"), Theme::pillar),
                    new Aspect<>("elaboration", new Text("de uitwerking", "the elaboration"), Theme::elaboration),
                    new Aspect<>("priority", new Text("de prioriteit", "the priority"), Theme::priority)));

    private static final Part<Goal> GOALS = new Part<>(
            "goals",
            new Text("Doel", "Goal"),
            Goal::id,
            Goal::indicator,
            List.of(
                    new Aspect<>("indicator", new Text("de indicator", "the indicator"), Goal::indicator),
                    new Aspect<>(
                            "themeId",
                            new Text("het thema", "the theme"),
                            (wheel, goal) -> NamedTheme.of(wheel, goal.themeId())),
                    new Aspect<>("packageCode", new Text("het pakket", "the package"), Goal::packageCode),
                    new Aspect<>("unit", new Text("de eenheid", "the unit"), Goal::unit),
                    new Aspect<>("direction", new Text("de richting", "the direction"), Goal::direction),
                    new Aspect<>("baseline", new Text("de nulmeting", "the baseline"), Goal::baseline),
                    new Aspect<>(
                            "baselineDate",
                            new Text("de datum van de nulmeting", "the date of the baseline"),
                            Goal::baselineDate),
                    new Aspect<>("target", new Text("de streefwaarde", "the target"), Goal::target),
                    new Aspect<>("targetDate", new Text("de streefdatum", "the target date"), Goal::targetDate)));

    private static final Part<QualitativeGoal> QUALITATIVE_GOALS = new Part<>(
            "qualitativeGoals",
            new Text("Doel", "Goal"),
            QualitativeGoal::id,
            QualitativeGoal::statement,
            List.of(
                    new Aspect<>("statement", new Text("de tekst", "the text"), QualitativeGoal::statement),
                    new Aspect<>(
                            "themeId",
                            new Text("het thema", "the theme"),
                            (wheel, goal) -> NamedTheme.of(wheel, goal.themeId())),
                    new Aspect<>(
                            "targetDate", new Text("de streefdatum", "the target date"), QualitativeGoal::targetDate)));

    public static List<Change> between(WheelContent was, WheelContent is) {
        return new WheelChanges(was, is).all();
    }

    private List<Change> all() {
        return Stream.of(
                        differing("", new Text("Het wiel", "The wheel"), WHEEL, was, is),
                        of(THEMES, WheelContent::themes),
                        of(GOALS, WheelContent::goals),
                        of(QUALITATIVE_GOALS, WheelContent::qualitativeGoals))
                .flatMap(changes -> changes)
                .toList();
    }

    private <T> Stream<Change> of(Part<T> part, Function<WheelContent, List<T>> items) {
        var before = byId(part, items.apply(was));
        var after = byId(part, items.apply(is));
        var gone = items.apply(was).stream()
                .filter(item -> !after.containsKey(part.id.apply(item)))
                .map(item -> whole(part, item, Kind.REMOVED, new Text("is weg", "is gone")));
        var come = items.apply(is).stream()
                .filter(item -> !before.containsKey(part.id.apply(item)))
                .map(item -> whole(part, item, Kind.ADDED, new Text("is nieuw", "is new")));
        var stayed = items.apply(is).stream()
                .filter(item -> before.containsKey(part.id.apply(item)))
                .flatMap(item -> item(part, before.get(part.id.apply(item)), item));
        return Stream.of(gone, come, stayed).flatMap(changes -> changes);
    }

    private static <T> Map<UUID, T> byId(Part<T> part, List<T> items) {
        return items.stream().collect(Collectors.toMap(part.id, Function.identity()));
    }

    private static <T> Change whole(Part<T> part, T item, Kind kind, Text said) {
        var title = part.title.apply(item);
        var text = new Text(
                "%s “%s” %s.".formatted(part.name.nl(), title, said.nl()),
                "%s “%s” %s.".formatted(part.name.en(), title, said.en()));
        var path = part.path + "." + part.id.apply(item);
        return kind == Kind.ADDED
                ? new Change(path, kind, null, title, text)
                : new Change(path, kind, title, null, text);
    }

    private <T> Stream<Change> item(Part<T> part, T before, T after) {
        var subject = Text.of("%s “%s”", "%s “%s”", part.name, Text.same(part.title.apply(after)));
        return differing(part.path + "." + part.id.apply(after) + ".", subject, part.aspects, before, after);
    }

    private <T> Stream<Change> differing(String path, Text subject, List<Aspect<T>> aspects, T before, T after) {
        return aspects.stream()
                .map(aspect -> difference(path, subject, aspect, before, after))
                .filter(Objects::nonNull);
    }

    private <T> Change difference(String path, Text subject, Aspect<T> aspect, T before, T after) {
        var old = aspect.value.apply(was, before);
        var now = aspect.value.apply(is, after);
        if (isSame(old, now)) {
            return null;
        }
        var kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
        var text = Text.of(
                "%s: %s was %s en is nu %s.",
                "%s: %s was %s and is now %s.", subject, aspect.name, told(old), told(now));
        return new Change(path + aspect.path, kind, plain(old), plain(now), text);
    }

    private static boolean isSame(Object old, Object now) {
        return old instanceof BigDecimal number && now instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : Objects.equals(old, now);
    }

    private static Text told(Object value) {
        if (value instanceof BigDecimal number) {
            return Text.number(number);
        } else if (value instanceof LocalDate date) {
            return Text.date(date);
        } else if (value instanceof Labelled labelled) {
            return labelled.label();
        } else if (value instanceof String text) {
            return Text.same("“" + text + "”");
        }
        return value == null ? new Text("leeg", "empty") : Text.same(value.toString());
    }

    private static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Labelled labelled && !(value instanceof Enum)
                ? labelled.label().en()
                : value == null ? null : value.toString();
    }
}
