package nl.buyergroup.ambition.wheel.picture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.content.WheelContent;

/**
 * All that a picture of a wheel shows, and nothing else.
 *
 * @param adoptedAt null for a draft
 * @param child whether there is a wheel above this one
 */
public record WheelDrawing(
        UUID id,
        Level level,
        String title,
        String ambition,
        int number,
        Instant adoptedAt,
        boolean child,
        List<Piece> pieces) {
    /**
     * A theme as it is drawn.
     *
     * @param inherited whether it comes from the wheel above
     * @param goals how many goals it has
     */
    public record Piece(
            String name, Pillar pillar, String elaboration, Priority priority, boolean inherited, int goals) {
        private Piece alone() {
            return new Piece(name, pillar, elaboration, priority, false, goals);
        }
    }

    public static WheelDrawing of(ValueWheel wheel) {
        var adoptedAt = wheel.isAdopted() ? wheel.adoptedAt() : null;
        return of(wheel.id(), wheel.level(), wheel.number(), adoptedAt, wheel.content());
    }

    /** @param adoptedAt null for a draft */
    public static WheelDrawing of(UUID id, Level level, int number, Instant adoptedAt, WheelContent content) {
        var pieces =
                content.themes().stream().map(theme -> piece(theme, content)).toList();
        boolean child = content.parentId() != null;
        return new WheelDrawing(id, level, content.title(), content.ambition(), number, adoptedAt, child, pieces);
    }

    /** For where it does not matter what comes from the wheel above. */
    public WheelDrawing alone() {
        var own = pieces.stream().map(Piece::alone).toList();
        return new WheelDrawing(id, level, title, ambition, number, adoptedAt, false, own);
    }

    private static Piece piece(Theme theme, WheelContent content) {
        long goals = content.goals().stream()
                        .filter(goal -> goal.themeId().equals(theme.id()))
                        .count()
                + content.qualitativeGoals().stream()
                        .filter(goal -> goal.themeId().equals(theme.id()))
                        .count();
        return new Piece(
                theme.name(),
                theme.pillar(),
                theme.elaboration(),
                theme.priority(),
                theme.parentThemeId() != null,
                (int) goals);
    }
}
