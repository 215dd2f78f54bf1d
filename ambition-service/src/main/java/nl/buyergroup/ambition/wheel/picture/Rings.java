package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.Words;

/** How the slices of a wheel are drawn: what is readable with eight themes is not with eighty. */
sealed interface Rings permits RoomyRings, DenseRings {
    static Rings of(String id, Words words, List<Slice> slices) {
        return slices.size() <= RoomyRings.MOST ? RoomyRings.of(id, words, slices) : new DenseRings();
    }

    /** The radius of the middle, where the ambition is told. */
    double hub();

    /** Where the ring of pillars ends and the slices begin. */
    double start();

    void draw(Svg svg, Slice slice);
}
