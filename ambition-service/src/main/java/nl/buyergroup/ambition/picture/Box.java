package nl.buyergroup.ambition.picture;

/** A place on the page. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public Box inset(double aside, double above) {
        return new Box(x + aside, y + above, width - 2 * aside, height - 2 * above);
    }

    /** What is left when this much is taken from the top. */
    public Box below(double taken) {
        return new Box(x, y + taken, width, height - taken);
    }

    /** One of so many equal columns. */
    public Box column(int number, int of, double gap) {
        double wide = (width - (of - 1) * gap) / of;
        return new Box(x + number * (wide + gap), y, wide, height);
    }
}
