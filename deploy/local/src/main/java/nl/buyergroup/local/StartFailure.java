package nl.buyergroup.local;

/** A part did not start; the message ends with the last lines of its log. */
public class StartFailure extends RuntimeException {
    StartFailure(String message) {
        super(message);
    }
}
