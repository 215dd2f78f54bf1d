package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import nl.buyergroup.documents.drawing.Canvas;

/** How the slices of a wheel are drawn: what is readable with eight themes is not with eighty. */
sealed interface Rings permits RoomyRings, DenseRings {
    static Rings of(WheelWords words, List<Slice> slices) {
        return slices.size() <= RoomyRings.MOST ? RoomyRings.of(words, slices) : new DenseRings();
    }

    /** The radius of the middle, where the ambition is told. */
    double hub();

    /** Where the ring of pillars ends and the slices begin. */
    double start();

    void draw(Canvas canvas, Slice slice);
}
