package nl.buyergroup.community.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The few operations of Keycloak's admin API that are needed here, with the fields that matter. */
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
@Path("/admin/realms/buyergroup")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface KeycloakAdmin {
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record User(String id, String username, String email, Boolean enabled, Map<String, List<String>> attributes) {
        static User of(String username, String email, Map<String, List<String>> attributes) {
            return new User(null, username, email, true, attributes);
        }

        User with(Map<String, List<String>> others) {
            return new User(id, username, email, enabled, others);
        }

        boolean belongsTo(UUID organisation) {
            return attributes != null
                    && attributes.getOrDefault("organisation_id", List.of()).contains(organisation.toString());
        }

        @Override
        public String toString() {
            return "User[" + id + "]";
        }
    }

    record Password(String type, String value, boolean temporary) {
        static Password of(String value, boolean temporary) {
            return new Password("password", value, temporary);
        }

        @Override
        public String toString() {
            return "Password[]";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Client(
            String id,
            String clientId,
            String name,
            Boolean publicClient,
            Boolean standardFlowEnabled,
            Boolean directAccessGrantsEnabled,
            Boolean serviceAccountsEnabled,
            Boolean fullScopeAllowed) {
        static Client confidential(String clientId, String name) {
            return new Client(null, clientId, name, false, false, false, true, false);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RealmRole(String id, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ClientSecret(String value) {
        @Override
        public String toString() {
            return "ClientSecret[]";
        }
    }

    @GET
    @Path("/users")
    List<User> users(@QueryParam("username") String username, @QueryParam("exact") boolean exact);

    @POST
    @Path("/users")
    void createUser(User user);

    @PUT
    @Path("/users/{id}")
    void updateUser(String id, User user);

    @DELETE
    @Path("/users/{id}")
    void deleteUser(String id);

    @PUT
    @Path("/users/{id}/reset-password")
    void resetPassword(String id, Password password);

    @POST
    @Path("/users/{id}/role-mappings/realm")
    void assign(String id, List<RealmRole> roles);

    @GET
    @Path("/roles/{name}")
    RealmRole role(String name);

    @GET
    @Path("/clients")
    List<Client> clients(@QueryParam("clientId") String clientId);

    @POST
    @Path("/clients")
    void createClient(Client client);

    @DELETE
    @Path("/clients/{id}")
    void deleteClient(String id);

    @POST
    @Path("/clients/{id}/client-secret")
    ClientSecret newSecret(String id);

    @GET
    @Path("/clients/{id}/service-account-user")
    User serviceAccount(String id);
}
