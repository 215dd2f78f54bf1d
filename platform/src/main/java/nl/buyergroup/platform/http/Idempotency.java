package nl.buyergroup.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import nl.buyergroup.platform.text.Text;

/** Creating twice with the same {@code Idempotency-Key} creates once: the key is kept in the creation's transaction. */
@RequestScoped
public class Idempotency {
    /** Keys used longer ago than {@code :keep} seconds. */
    public static final String OLD = "delete from idempotency where (organisation_id, subject, key) in"
            + " (select organisation_id, subject, key from idempotency"
            + " where created_at < now() - :keep * interval '1 second' order by created_at limit :batch)";

    /** How long the API promises to know a key. */
    public static final Duration PROMISED = Duration.ofHours(24);

    private static final int LONGEST_KEY = 100;

    @Inject
    Caller caller;

    @Inject
    HttpHeaders headers;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /**
     * Runs the creation, or returns what an earlier request with the same key created.
     *
     * @param request the request body; the same key with another body is a conflict (409)
     * @return the identifier of what was created, now or then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID once(Object request, Supplier<UUID> creation) {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return creation.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw DomainException.invalid(
                    "Idempotency-Key", new Text("heeft 1 tot 100 tekens", "has 1 to 100 characters"));
        }
        return claim(key, fingerprint(request)) ? created(key, creation.get()) : earlier(key, fingerprint(request));
    }

    /** A second request with the same key waits here until the first has committed or failed. */
    private boolean claim(String key, UUID fingerprint) {
        return entities.createNativeQuery("insert into idempotency (organisation_id, subject, key, fingerprint)"
                                + " values (:organisation, :subject, :key, :fingerprint) on conflict do nothing")
                        .setParameter("organisation", caller.organisation())
                        .setParameter("subject", caller.subject())
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .executeUpdate()
                == 1;
    }

    private UUID created(String key, UUID id) {
        entities.createNativeQuery("update idempotency set resource_id = :id"
                        + " where organisation_id = :organisation and subject = :subject and key = :key")
                .setParameter("id", id)
                .setParameter("organisation", caller.organisation())
                .setParameter("subject", caller.subject())
                .setParameter("key", key)
                .executeUpdate();
        return id;
    }

    private UUID earlier(String key, UUID fingerprint) {
        var row = (Object[]) entities.createNativeQuery("select fingerprint, resource_id from idempotency"
                        + " where organisation_id = :organisation and subject = :subject and key = :key")
                .setParameter("organisation", caller.organisation())
                .setParameter("subject", caller.subject())
                .setParameter("key", key)
                .getSingleResult();
        if (!row[0].equals(fingerprint)) {
            throw DomainException.conflict(new Text(
                    "Deze Idempotency-Key is voor een andere aanvraag gebruikt.",
                    "This Idempotency-Key was used for another request."));
        }
        return (UUID) row[1];
    }

    private UUID fingerprint(Object request) {
        try {
            var body = request.getClass().getName() + json.writeValueAsString(request);
            return UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
