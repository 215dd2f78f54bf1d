package nl.buyergroup.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Services.class)
class HomeTest {
    private static final String WHEELS = "/ambition/v1/value-wheels";
    private static final String WHEEL = WHEELS + "/01980000-0000-7000-8000-0000000000c1";
    private static final String CONTRACTS = "/tender/v1/contracts";
    private static final String REPORTS = CONTRACTS + "/01980000-0000-7000-8000-000000000101/progress-reports";
    private static final String EDITIONS = "/footprint/v1/benchmark-editions";
    private static final String EDITION = EDITIONS + "/01980000-0000-7000-8000-000000000202";

    @BeforeEach
    void aNetworkAtWork() {
        Services.answer("/community/v1/organisations/" + Tokens.MEMBER, "organisation.json");
        Services.answer("/community/v1/organisations/" + Tokens.SUPPLIER, "supplier.json");
        Services.answer("/community/v1/wall-sessions", "wall-sessions.json");
        Services.answer(WHEELS + "?state=ADOPTED", "wheels.json");
        Services.answer(WHEEL, "wheel.json");
        Services.answer(WHEEL + ".svg", "wheel.svg");
        Services.answer(WHEEL + "/goals", "goals.json");
        Services.answer(CONTRACTS, "contracts.json");
        Services.answer(REPORTS, "reports.json");
        Services.answer(EDITIONS, "editions.json");
        Services.answer(EDITION, "edition.json");
        Services.answer(EDITION + "/lines/catering/position", "position.json");
        Services.refuse(EDITION + "/lines/waste/position", 404);
        Services.answer("/footprint/v1/packages", "packages.json");
    }

    @AfterEach
    void forget() {
        Services.forget();
    }

    @Test
    void showsAMemberItsAmbitionGoalsAndProgress() {
        page(Tokens.member(), "nl")
                .body("html.@lang", equalTo("nl"))
                .body("html.head.title", equalTo("Gemeente Waterdam – Buyer-groupnetwerk"))
                .body("html.body.main.h1", equalTo("Gemeente Waterdam"))
                .body(containsString("In 2030 geeft onze dienstverlening meer terug"))
                .body(containsString("Vastgesteld op 2 maart 2026"))
                .body(containsString("Van 133 (1 januari 2026) naar 66,5 kg CO₂e per fte op 31 december 2027"))
                .body(containsString("Nu 106,4 kg CO₂e per fte, gemeten op 31 december 2026"))
                .body(containsString("40 % van de weg"))
                .body(containsString("Loopt achter"))
                .body(containsString("Nog niets gemeten"));
    }

    @Test
    void showsAMemberItsRoadmapWithWhatWasVerified() {
        page(Tokens.member(), "nl")
                .body(containsString("Met De Groene Lepel, 1 april 2026 tot en met 31 maart 2030"))
                .body(containsString("<strong>106,4</strong> <span class=\"bg-small\">tot en met 31 december 2026"))
                .body(not(containsString("<strong>77</strong>")), not(containsString("<strong>88</strong>")))
                .body(containsString("Keuken zonder gas\n<span class=\"nl-data-badge bg-badge--good\">Bereikt"))
                .body(containsString("polder\n<span class=\"nl-data-badge bg-badge--late\">Nog niet goedgekeurd"))
                .body(containsString("oogst\n<span class=\"nl-data-badge\">Gepland"));
    }

    @Test
    void showsAMemberTheNewestBenchmarkAndWhereItStands() {
        page(Tokens.member(), "en")
                .body(containsString("Benchmark 2026. Published on 2 November 2026."))
                .body(containsString("<strong>133</strong> <span class=\"bg-small\">n = 6"))
                .body(containsString("<strong>106.4</strong> <span class=\"bg-small\">below the mean"))
                .body(containsString("Waste processing"), containsString("No figure of your own yet"));
    }

    @Test
    void tellsAMemberFirstWhatWaits() {
        page(Tokens.member(), "nl")
                .body(containsString("Een voortgangsrapport van een leverancier wacht op uw oordeel."))
                .body(containsString("Eén doel loopt achter op zijn lijn."));
    }

    @Test
    void showsASupplierItsContractsAndWhatCameBack() {
        Services.answer(REPORTS, "reports-returned.json");
        page(Tokens.supplier(), "nl")
                .body("html.body.main.h1", equalTo("De Groene Lepel"))
                .body(containsString("Met Gemeente Waterdam"))
                .body(containsString("Een voortgangsrapport is aan u teruggestuurd."))
                .body(not(containsString("Uw ambitie")), not(containsString("Uw organisatie")));
    }

    @Test
    void showsProgrammeStaffEditionsAndSessions() {
        page(Tokens.programme(), "en")
                .body(containsString("Knuffelmuur: turning around"), containsString("Muurdag schoonmaak"))
                .body(containsString("Benchmark 2027"), containsString(">Draft<"))
                .body(not(containsString("Your ambition")), not(containsString("Contracts and roadmaps")));
    }

    @Test
    void tellsANewcomerWhatToDo() {
        Services.forget();
        page(Tokens.member(), "nl")
                .body("html.body.main.h1", equalTo("Welkom"))
                .body(containsString("U hebt nog geen waardenwiel."))
                .body(containsString("U hebt nog geen contracten. Start een inkooptraject"))
                .body(containsString("Er is nog geen benchmark gepubliceerd. Voer uw voetafdrukscan"))
                .body(not(containsString("Wat op u wacht")));
        page(Tokens.supplier(), "en").body(containsString("Once a member awards you one"));
        page(Tokens.programme(), "en")
                .body(containsString("There are no wall sessions yet."), containsString("There are no editions yet."));
    }

    @Test
    void remindsOfADraft() {
        Services.answer(WHEELS + "?state=ADOPTED", "no-wheels.json");
        Services.answer(WHEELS + "?state=DRAFT", "drafts.json");
        page(Tokens.member(), "nl")
                .body(containsString("Uw waardenwiel ‘Eerste &lt;script&gt;alert(1)&lt;/script&gt; wiel’ is nog een"));
    }

    @Test
    void standsWhenAServiceIsAway() {
        Services.refuse("/tender/", 503);
        Services.refuse("/community/", 500);
        page(Tokens.member(), "nl")
                .body(containsString("Dit onderdeel is nu even niet bereikbaar."))
                .body("html.body.main.h1", equalTo("Welkom"))
                .body(containsString("Van 133"), containsString("Benchmark 2026"));
    }

    @Test
    void standsWhenAServiceAnswersNonsense() {
        Services.answer(EDITIONS, "wheel.svg");
        page(Tokens.member(), "nl").body(containsString("Dit onderdeel is nu even niet bereikbaar."));
    }

    @Test
    void showsNothingOfOthersAsIfThereWereNothing() {
        Services.refuse("/footprint/v1/benchmark-editions", 403);
        page(Tokens.member(), "en").body(containsString("There is no published benchmark yet."));
    }

    @Test
    void letsNoTextBecomeMarkup() {
        page(Tokens.member(), "nl")
                .body(containsString("Gezonde &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; voeding"))
                .body(not(containsString("<script")));
    }

    @Test
    void needsNoInlineStyleOrScript() {
        page(Tokens.member(), "nl").body(not(containsString(" style=")), not(containsString(" onclick=")));
    }

    @Test
    void keepsTheChosenLanguage() {
        given().auth()
                .oauth2(Tokens.member())
                .header("Accept-Language", "nl")
                .get("/?lang=en")
                .then()
                .body("html.@lang", equalTo("en"))
                .header(
                        "Set-Cookie",
                        allOf(startsWith("lang=en;"), containsString("HttpOnly"), containsString("SameSite=Lax")));
        given().auth()
                .oauth2(Tokens.member())
                .header("Accept-Language", "nl")
                .cookie("lang", "en")
                .get("/")
                .then()
                .body("html.@lang", equalTo("en"));
        page(Tokens.member(), "de").body("html.@lang", equalTo("en"));
    }

    @Test
    void passesThePictureOfTheWheelOn() {
        given().auth()
                .oauth2(Tokens.member())
                .get("/wheels/01980000-0000-7000-8000-0000000000c1/picture")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(startsWith("<svg"));
        Services.refuse(WHEEL, 404);
        given().auth()
                .oauth2(Tokens.member())
                .header("Accept-Language", "nl")
                .get("/wheels/01980000-0000-7000-8000-0000000000c1/picture")
                .then()
                .statusCode(404)
                .body(containsString("Deze pagina bestaat niet."));
    }

    @Test
    void asksTheServicesWithTheReadersOwnToken() {
        var token = Tokens.member();
        page(token, "nl");
        assertEquals("Bearer " + token, Services.lastToken());
    }

    @Test
    void letsNobodyInWithoutAProperToken() {
        given().get("/").then().statusCode(401);
        given().auth().oauth2(Tokens.forAnotherAudience()).get("/").then().statusCode(401);
    }

    @Test
    void tellsWhoBelongsNowhereWhereToTurn() {
        given().auth()
                .oauth2(Tokens.homeless())
                .header("Accept-Language", "nl")
                .get("/")
                .then()
                .statusCode(403)
                .body(containsString("Vraag het programmabureau"));
    }

    @Test
    void isValidHtml() throws Exception {
        for (var token : new String[] {Tokens.member(), Tokens.supplier(), Tokens.programme()}) {
            var html = page(token, "nl").extract().asString();
            var found =
                    new EmbeddedValidator().validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            assertTrue(found.contains("\"messages\":[]"), found);
        }
    }

    @Test
    void bringsItsStylesAndFonts() {
        given().get("/assets/portal.css").then().statusCode(200).body(containsString(".nl-heading--level-1"));
        given().get("/assets/noto-sans-latin-400-normal.woff2").then().statusCode(200);
    }

    private static ValidatableResponse page(String token, String language) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", language)
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8");
    }
}
