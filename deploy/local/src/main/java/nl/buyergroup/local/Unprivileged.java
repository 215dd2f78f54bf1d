package nl.buyergroup.local;

import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody and keeps its files. */
final class Unprivileged {
    private static final List<String> UNSHARE = List.of("unshare", "--user");
    private static final List<String> PREFIX = root() ? UNSHARE : List.of();

    private Unprivileged() {}

    static List<String> prefix() {
        return PREFIX;
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name")) && !Session.WINDOWS;
    }
}
