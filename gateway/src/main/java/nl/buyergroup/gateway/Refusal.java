package nl.buyergroup.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** What the gateway itself answers when it can't let a request through, as problem details (RFC 9457) or as a page. */
enum Refusal {
    WRONG_ORIGIN(
            403,
            new Text("Niet toegestaan", "Not allowed"),
            new Text("Dit formulier kwam van een andere site.", "This form was sent from another site.")),
    UNKNOWN_CALLER(
            401,
            new Text("Wie bent u?", "Who are you?"),
            new Text(
                    "Een geldig toegangstoken voor deze API is nodig.",
                    "A valid access token for this API is needed.")),
    LOGIN_FAILED(
            401,
            new Text("Inloggen is niet gelukt", "Logging in failed"),
            new Text(
                    "Het inloggen is niet afgerond. Probeer het opnieuw.",
                    "Logging in was not completed. Please try again.")),
    NOT_FOUND(
            404,
            new Text("Niet gevonden", "Not found"),
            new Text("Op dit adres is niets te vinden.", "There is nothing at this address.")),
    METHOD_NOT_ALLOWED(
            405,
            new Text("Methode niet toegestaan", "Method not allowed"),
            new Text("Deze methode kan hier niet.", "This method is not possible here.")),
    TOO_LARGE(
            413,
            new Text("Te groot", "Too large"),
            new Text("De aanvraag is groter dan wij aannemen.", "The request is larger than this gateway accepts.")),
    TOO_MANY(
            429,
            new Text("Te veel aanvragen", "Too many requests"),
            new Text(
                    "U vraagt vaker dan wij aankunnen. Wacht zo lang als Retry-After aangeeft.",
                    "You ask more often than we can handle. Wait as long as Retry-After says.")),
    FAILED(
            500,
            new Text("Interne fout", "Internal error"),
            new Text("Er ging bij ons iets mis.", "Something failed on our side.")),
    BROKEN_ANSWER(
            502,
            new Text("Geen goed antwoord", "No proper answer"),
            new Text(
                    "Een onderdeel van het platform brak zijn antwoord af.",
                    "A part of the platform broke off its answer.")),
    AWAY(
            503,
            new Text("Nu niet bereikbaar", "Not available now"),
            new Text(
                    "Een onderdeel van het platform is even niet bereikbaar. Probeer het zo opnieuw.",
                    "A part of the platform is away for a moment. Please try again soon.")),
    TOO_SLOW(
            504,
            new Text("Geen antwoord op tijd", "No answer in time"),
            new Text(
                    "Een onderdeel van het platform deed te lang over het antwoord.",
                    "A part of the platform took too long to answer."));

    private static final Text BACK = new Text("Naar het begin", "Back to the start");
    static final String RETRY_AFTER = "5";
    final int status;
    private final Text title;
    private final Text detail;

    Refusal(int status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
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
        return asPage(request) ? page(language) : problem(language);
    }

    private Buffer problem(Language language) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("status", status)
                .put("title", title.in(language))
                .put("detail", detail.in(language))
                .toBuffer();
    }

    private Buffer page(Language language) {
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
                                title.in(language),
                                title.in(language),
                                detail.in(language),
                                BACK.in(language)));
    }

    private static boolean asPage(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return Pages.includes(request.path()) && accept != null && accept.contains("text/html");
    }
}
