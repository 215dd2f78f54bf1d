package nl.buyergroup.gateway;

/** What a person reads, in Dutch and in English. */
record Text(String nl, String en) {
    String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
