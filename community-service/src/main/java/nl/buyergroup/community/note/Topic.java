package nl.buyergroup.community.note;

public enum Topic {
    PRODUCT,
    PROCESS,
    COLLABORATION
}
