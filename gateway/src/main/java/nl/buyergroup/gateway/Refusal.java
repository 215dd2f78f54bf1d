package nl.buyergroup.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** What the gateway itself answers when it can't let a request through, as problem details (RFC 9457) or as a page. */
enum Refusal {
    WRONG_ORIGIN(
            403,
            "Not allowed",
            "This form was sent from another site.",
            "Niet toegestaan",
            "Dit formulier kwam van een andere site."),
    UNKNOWN_CALLER(
            401,
            "Who are you?",
            "A valid access token for this API is needed.",
            "Wie bent u?",
            "Een geldig toegangstoken voor deze API is nodig."),
    LOGIN_FAILED(
            401,
            "Logging in failed",
            "Logging in was not completed. Please try again.",
            "Inloggen is niet gelukt",
            "Het inloggen is niet afgerond. Probeer het opnieuw."),
    NOT_FOUND(
            404, "Not found", "There is nothing at this address.", "Niet gevonden", "Op dit adres is niets te vinden."),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "This method is not possible here.",
            "Methode niet toegestaan",
            "Deze methode kan hier niet."),
    TOO_LARGE(
            413,
            "Too large",
            "The request is larger than this gateway accepts.",
            "Te groot",
            "De aanvraag is groter dan wij aannemen."),
    TOO_MANY(
            429,
            "Too many requests",
            "You ask more often than we can handle. Wait as long as Retry-After says.",
            "Te veel aanvragen",
            "U vraagt vaker dan wij aankunnen. Wacht zo lang als Retry-After aangeeft."),
    FAILED(500, "Internal error", "Something failed on our side.", "Interne fout", "Er ging bij ons iets mis."),
    BROKEN_ANSWER(
            502,
            "No proper answer",
            "A part of the platform broke off its answer.",
            "Geen goed antwoord",
            "Een onderdeel van het platform brak zijn antwoord af."),
    AWAY(
            503,
            "Not available now",
            "A part of the platform is away for a moment. Please try again soon.",
            "Nu niet bereikbaar",
            "Een onderdeel van het platform is even niet bereikbaar. Probeer het zo opnieuw."),
    TOO_SLOW(
            504,
            "No answer in time",
            "A part of the platform took too long to answer.",
            "Geen antwoord op tijd",
            "Een onderdeel van het platform deed te lang over het antwoord.");

    static final String RETRY_AFTER = "5";
    final int status;
    private final String[] en;
    private final String[] nl;

    Refusal(int status, String title, String detail, String titel, String uitleg) {
        this.status = status;
        this.en = new String[] {title, detail};
        this.nl = new String[] {titel, uitleg};
    }

    void send(HttpServerRequest request) {
        if (request.response().ended()) {
            return;
        }
        // An unread body would block the next request on this connection.
        request.resume();
        if (this == AWAY) {
            request.response().putHeader("Retry-After", RETRY_AFTER);
        }
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", mediaType(request))
                .end(body(request));
    }

    String mediaType(HttpServerRequest request) {
        return asPage(request) ? "text/html; charset=utf-8" : "application/problem+json";
    }

    Buffer body(HttpServerRequest request) {
        var language = Language.of(request);
        var texts = language == Language.NL ? nl : en;
        return asPage(request) ? page(language, texts) : problem(texts);
    }

    private Buffer problem(String[] texts) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("status", status)
                .put("title", texts[0])
                .put("detail", texts[1])
                .toBuffer();
    }

    private static Buffer page(Language language, String[] texts) {
        return Buffer.buffer(
                """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/api-docs/style.css">
                </head>
                <body>
                <main><h1>%s</h1><p>%s</p><p><a href="/portal/">%s</a></p></main>
                </body>
                </html>
                """
                        .formatted(
                                language.tag(),
                                texts[0],
                                texts[0],
                                texts[1],
                                language == Language.NL ? "Naar het begin" : "Back to the start"));
    }

    private static boolean asPage(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return Pages.includes(request.path()) && accept != null && accept.contains("text/html");
    }
}
