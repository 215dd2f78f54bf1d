package nl.buyergroup.community.note;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;

/** A complaint on the klaagmuur. Its id is random, since one with a time in it would tell who was writing then. */
@Entity
@Table(name = "wall_note")
public class Note {
    @Id
    private UUID id;

    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String text;
    private UUID authorOrganisationId;
    private String authorSubject;
    private String keyHash;

    protected Note() {}

    private Note(UUID sessionId, NewNote request) {
        this.id = Ids.random();
        this.sessionId = sessionId;
        this.topic = request.topic();
        this.text = request.text();
    }

    static Note named(UUID sessionId, NewNote request, UUID organisationId, String subject) {
        var note = new Note(sessionId, request);
        note.authorOrganisationId = organisationId;
        note.authorSubject = subject;
        return note;
    }

    static Note anonymous(UUID sessionId, NewNote request, String keyHash) {
        var note = new Note(sessionId, request);
        note.keyHash = keyHash;
        return note;
    }

    boolean says(NewNote request) {
        return topic == request.topic() && text.equals(request.text());
    }

    boolean isBy(String subject) {
        return subject.equals(authorSubject);
    }

    public UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    Topic topic() {
        return topic;
    }

    String text() {
        return text;
    }

    UUID authorOrganisationId() {
        return authorOrganisationId;
    }

    String keyHash() {
        return keyHash;
    }
}
