package nl.buyergroup.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who plays: programme staff, six members and two suppliers, each with a token of their own. */
public final class Cast {
    private final String gatewayUrl;
    private final Tokens tokens;
    private final Actor staff;
    private final Years years = Years.before(Years.today());
    private final List<Membership> members = new ArrayList<>();
    private final List<Membership> suppliers = new ArrayList<>();

    Cast(String gatewayUrl, String keycloakUrl, String programmeSecret) {
        this.gatewayUrl = gatewayUrl;
        this.tokens = new Tokens(keycloakUrl);
        this.staff = new Actor(gatewayUrl, tokens.ofClient("programme", programmeSecret));
    }

    /** Staff register six members and two suppliers, each with an API client and a person. */
    public void registerOrganisations() {
        Organisation.MEMBERS.forEach(
                organisation -> members.add(register(organisation, List.of("READER", "EDITOR", "APPROVER"))));
        Organisation.SUPPLIERS.forEach(
                organisation -> suppliers.add(register(organisation, List.of("READER", "EDITOR"))));
    }

    private Membership register(Organisation organisation, List<String> roles) {
        var id = staff.post(
                        "/community/v1/organisations",
                        Map.of(
                                "name", organisation.name(),
                                "kvkNumber", organisation.kvkNumber(),
                                "kind", organisation.kind(),
                                "sector", organisation.sector(),
                                "sizeClass", organisation.sizeClass()))
                .id();
        var path = "/community/v1/organisations/" + id;
        staff.post(path + "/memberships", Map.of("programme", "buyer-group-fm", "fromDate", years.baselineOn()));
        var client = staff.post(path + "/api-clients", Map.of("name", "integration", "roles", roles))
                .body();
        var user = staff.post(
                        path + "/users",
                        Map.of("username", organisation.username(), "roles", roles, "passwordChangeRequired", false))
                .body();
        var token = tokens.ofClient(
                client.path("clientId").asText(), client.path("clientSecret").asText());
        return new Membership(
                organisation,
                id,
                new Actor(gatewayUrl, token),
                organisation.username(),
                user.path("initialPassword").asText());
    }

    /** The member whose ambition, contract and goal the story follows. */
    public Actor buyer() {
        return members.get(0).client();
    }

    /** The supplier that wins the contract. */
    public Actor winner() {
        return suppliers.get(0).client();
    }

    public Actor staff() {
        return staff;
    }

    public List<Membership> members() {
        return List.copyOf(members);
    }

    public List<Membership> suppliers() {
        return List.copyOf(suppliers);
    }

    Years years() {
        return years;
    }

    /** What the buyer emits for catering before and after, in kg CO2e per FTE. */
    Organisation buyerFigures() {
        return members.get(0).organisation();
    }
}
