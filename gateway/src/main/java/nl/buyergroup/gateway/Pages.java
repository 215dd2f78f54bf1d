package nl.buyergroup.gateway;

/** What people see in a browser, in contrast to the APIs. */
final class Pages {
    private Pages() {}

    static boolean includes(String path) {
        return path.equals("/")
                || path.equals("/portal")
                || path.startsWith("/portal/")
                || path.startsWith("/login/")
                || path.equals("/api-docs")
                || path.startsWith("/api-docs/");
    }
}
