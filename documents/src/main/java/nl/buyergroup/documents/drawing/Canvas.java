package nl.buyergroup.documents.drawing;

/** What a drawing can do, whatever it becomes. */
public interface Canvas {
    void draw(Form form, Ink ink);

    /** @param y the line on which the letters stand */
    void write(String text, double x, double y, Pen pen);

    /**
     * Letters along a circle, in the middle of a piece of a ring.
     *
     * @param clockwise else the other way round, so that letters below the centre do not stand on their heads
     */
    void writeAlong(String text, Sector ring, double radius, boolean clockwise, Pen pen);

    /** @param name for who points at the content */
    void named(String name, Runnable content);

    void moved(double x, double y, double scale, Runnable content);

    /** @param degrees clockwise */
    void turned(double degrees, Point around, Runnable content);
}
