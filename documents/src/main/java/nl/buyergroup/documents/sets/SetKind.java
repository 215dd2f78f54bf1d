package nl.buyergroup.documents.sets;

/** A kind of sets that a service must have, and what it needs of each version. */
public interface SetKind<S> {
    /** The first part of the file name: {@code compass} reads {@code compass-1.json} and on. */
    String kind();

    /** Names everything that is wrong with a version. */
    void check(S set, Flaws flaws);
}
