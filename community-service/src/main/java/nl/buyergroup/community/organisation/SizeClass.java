package nl.buyergroup.community.organisation;

public enum SizeClass {
    SMALL,
    MEDIUM,
    LARGE
}
