package nl.buyergroup.community.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.community.wall.Phase;
import nl.buyergroup.community.wall.RequestKey;
import nl.buyergroup.community.wall.WallSessions;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.text.Sha256;

@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {
    @Inject
    WallSessions sessions;

    @Inject
    Idempotency idempotency;

    @Inject
    RequestKey key;

    @Inject
    Caller caller;

    @Transactional
    NoteView add(UUID sessionId, NewNote request) {
        return NoteView.from(request.anonymous() ? addAnonymous(sessionId, request) : addNamed(sessionId, request));
    }

    private Note addNamed(UUID sessionId, NewNote request) {
        var id = idempotency.once(List.of(sessionId, request), () -> {
            sessions.staying(sessionId, Phase.COMPLAIN);
            var note = Note.named(sessionId, request, caller.organisation(), caller.subject());
            persistAndFlush(note);
            return note.id();
        });
        return findById(id);
    }

    /**
     * Writes nothing that names the caller, not even in another table: rows of one transaction can be linked to each
     * other.
     */
    private Note addAnonymous(UUID sessionId, NewNote request) {
        sessions.staying(sessionId, Phase.COMPLAIN);
        var note = Note.anonymous(sessionId, request, hash(sessionId, key.value()));
        if (insert(note)) {
            return note;
        }
        var earlier = find("sessionId = ?1 and keyHash = ?2", sessionId, note.keyHash())
                .singleResult();
        if (!earlier.says(request)) {
            throw RequestKey.usedForAnother();
        }
        return earlier;
    }

    private boolean insert(Note note) {
        return getEntityManager()
                        .createNativeQuery("insert into wall_note (id, session_id, topic, text, key_hash)"
                                + " values (:id, :session, :topic, :text, cast(:hash as text)) on conflict do nothing")
                        .setParameter("id", note.id())
                        .setParameter("session", note.sessionId())
                        .setParameter("topic", note.topic().name())
                        .setParameter("text", note.text())
                        .setParameter("hash", note.keyHash())
                        .executeUpdate()
                == 1;
    }

    /**
     * From now on nobody can tell their own notes from others': everything that said who wrote what is deleted, for
     * good.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetAuthors(UUID sessionId) {
        update("authorSubject = null, keyHash = null where sessionId = ?1", sessionId);
    }

    NoteView get(UUID sessionId, UUID id) {
        var session = sessions.existing(sessionId);
        return find("id = ?1 and sessionId = ?2", id, sessionId)
                .firstResultOptional()
                .filter(note -> session.isRevealed() || note.isBy(caller.subject()))
                .map(NoteView::from)
                .orElseThrow(DomainException::notFound);
    }

    List<NoteView> list(UUID sessionId, Page.Request page) {
        var session = sessions.existing(sessionId);
        var query = session.isRevealed()
                ? find("sessionId = ?1 and id > ?2 order by id", session.id(), page.after())
                : find(
                        "sessionId = ?1 and id > ?2 and authorSubject = ?3 order by id",
                        session.id(),
                        page.after(),
                        caller.subject());
        return query.range(0, page.fetch() - 1).list().stream()
                .map(NoteView::from)
                .toList();
    }

    public List<Note> all(UUID sessionId) {
        return list("sessionId = ?1 order by id", sessionId);
    }

    public boolean allIn(UUID sessionId, Collection<UUID> ids) {
        return count("sessionId = ?1 and id in ?2", sessionId, ids) == ids.size();
    }

    private static String hash(UUID sessionId, String key) {
        return key == null ? null : Sha256.hex((sessionId + key).getBytes(StandardCharsets.UTF_8));
    }
}
