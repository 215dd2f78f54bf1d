package nl.buyergroup.community.cluster;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Complaints about the same thing. It ends either in agreements or parked with a reason, never both. */
@Entity
@Table(name = "wall_cluster")
public class Cluster {
    @Id
    private UUID id;

    private UUID sessionId;
    private String title;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "wall_cluster_note", joinColumns = @JoinColumn(name = "cluster_id"))
    @Column(name = "note_id")
    private Set<UUID> noteIds;

    private Integer votes;
    private String parkingReason;

    @Version
    private long version;

    protected Cluster() {}

    Cluster(UUID sessionId, String title, Collection<UUID> noteIds) {
        this.id = Ids.next();
        this.sessionId = sessionId;
        this.title = title;
        this.noteIds = new HashSet<>(noteIds);
    }

    void rearrange(String newTitle, Collection<UUID> newNoteIds) {
        title = newTitle;
        noteIds.retainAll(newNoteIds);
        noteIds.addAll(newNoteIds);
    }

    public void park(String reason, boolean agreed) {
        if (agreed) {
            throw DomainException.conflict(new Text(
                    "Over dit cluster is al een afspraak gemaakt.", "There is an agreement on this cluster already."));
        }
        parkingReason = reason;
    }

    public void mustNotBeParked() {
        if (parkingReason != null) {
            throw DomainException.conflict(new Text("Dit cluster is geparkeerd.", "This cluster is parked."));
        }
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public List<UUID> noteIds() {
        return noteIds.stream().sorted().toList();
    }

    /** Null until the votes are counted. */
    public Integer votes() {
        return votes;
    }

    public String parkingReason() {
        return parkingReason;
    }

    public long version() {
        return version;
    }
}
