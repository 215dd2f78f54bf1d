package nl.buyergroup.ambition.sharing;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.Tokens;

/** An adopted wheel and who may read it. */
record Shared(Api.Draft wheel) {
    static Shared adopted() {
        return new Shared(Api.member()
                .draft()
                .threeThemes()
                .goal()
                .qualitativeGoal()
                .committed()
                .adopted());
    }

    static Shared with(String audience, UUID... organisations) {
        return adopted().now(audience, organisations);
    }

    Shared now(String audience, UUID... organisations) {
        put("*", terms(audience, organisations)).then().statusCode(200);
        return this;
    }

    static String terms(String audience, UUID... organisations) {
        var ids = Arrays.stream(organisations).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return "{\"audience\":\"%s\",\"organisations\":[%s]}".formatted(audience, ids);
    }

    Response put(String seen, String terms) {
        return owner().seen(seen).body(terms).put(wheel.path("/sharing"));
    }

    void withdrawn() {
        owner().seen("*").delete(wheel.path("/sharing")).then().statusCode(204);
    }

    Api owner() {
        return wheel.api();
    }

    String id() {
        return wheel.id();
    }

    /** An organisation that this service knows of. */
    static Api known(String kind) {
        var id = UUID.randomUUID();
        Api.know(id, kind.toUpperCase(), true, 1);
        return stranger(id, kind);
    }

    /** An organisation that only its token tells of. */
    static Api stranger(UUID id, String kind) {
        return new Api(id, Tokens.token(id, kind, kind.equals("programme") ? "programme-staff" : "reader"));
    }

    static void leaves(Api organisation, String kind) {
        Api.know(organisation.organisation(), kind.toUpperCase(), false, 2);
    }
}
