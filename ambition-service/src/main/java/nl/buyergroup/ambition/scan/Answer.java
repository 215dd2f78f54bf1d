package nl.buyergroup.ambition.scan;

/** What was answered to one item of the question set. */
public interface Answer {
    /** The code of the item. */
    String code();
}
