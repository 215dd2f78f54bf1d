package nl.buyergroup.local;

/** The thread that waited was told to stop. */
final class Interrupted extends RuntimeException {
    Interrupted() {
        super("interrupted");
    }
}
