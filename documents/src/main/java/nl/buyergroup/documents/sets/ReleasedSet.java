package nl.buyergroup.documents.sets;

/** One version of a kind of released data. */
public interface ReleasedSet {
    String kind();

    int version();

    /** What its file is called. */
    default String name() {
        return kind() + "-" + version();
    }
}
