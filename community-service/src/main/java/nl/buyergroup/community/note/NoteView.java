package nl.buyergroup.community.note;

import java.util.UUID;

/** @param organisationId whose complaint it is; absent when anonymous */
public record NoteView(UUID id, Topic topic, String text, boolean anonymous, UUID organisationId) {

    public static NoteView from(Note note) {
        return new NoteView(
                note.id(), note.topic(), note.text(), note.authorOrganisationId() == null, note.authorOrganisationId());
    }
}
