package nl.buyergroup.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.buyergroup.local.Options;
import nl.buyergroup.local.Platform;
import nl.buyergroup.local.demo.Actor;
import nl.buyergroup.local.demo.Story;
import nl.buyergroup.local.demo.Tokens;

/** The whole platform, started once for all tests as deploy/up starts it, on free ports, with the main job played. */
final class Network {
    private static final Network ONE = new Network();

    final Platform platform;
    final Story story;

    private Network() {
        try {
            platform = Platform.start(Options.onFreePorts(Files.createTempDirectory("acceptance")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        story = new Story(platform.gatewayUrl(), platform.keycloakUrl(), platform.secret("programme-client"));
        story.cast.registerOrganisations();
        story.ambition.adoptTheAmbition();
        story.footprint.enterFirstScans();
        story.footprint.publishFirstEdition();
        story.wall.play();
        story.tender.awardTheContract();
        story.tender.reportProgress();
        story.department.walk();
        story.department.measure();
    }

    static Network running() {
        return ONE;
    }

    Tokens tokens() {
        return new Tokens(platform.keycloakUrl());
    }

    /** A request with the token of an actor; the gateway is the only door. */
    RequestSpecification as(Actor actor) {
        return anonymous().auth().oauth2(actor.token().get());
    }

    RequestSpecification anonymous() {
        return given().baseUri(platform.gatewayUrl())
                .accept(ContentType.JSON)
                .redirects()
                .follow(false);
    }
}
