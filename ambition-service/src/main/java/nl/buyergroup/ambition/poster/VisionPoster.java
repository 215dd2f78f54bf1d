package nl.buyergroup.ambition.poster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.scan.xcurve.XCurveView;
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.ambition.wheel.content.WheelContent.Commitment;
import nl.buyergroup.ambition.wheel.picture.WheelDrawing;

/**
 * All that a vision poster shows, and nothing else; never the name of a person.
 *
 * @param commitment null as long as the board has not committed itself
 * @param curve null when there is no completed X-curve of the wheel
 */
public record VisionPoster(
        String organisation, WheelDrawing wheel, List<Aim> aims, Commitment commitment, XCurveView curve) {
    /** Which version of which wheel. */
    public record Version(UUID wheelId, Level level, int number, Instant adoptedAt) {}

    public static VisionPoster of(String organisation, Version version, WheelContent content, XCurveView curve) {
        var wheel = WheelDrawing.of(version.wheelId(), version.level(), version.number(), version.adoptedAt(), content);
        return new VisionPoster(organisation, wheel.alone(), Aim.of(content), content.commitment(), curve);
    }
}
