package nl.buyergroup.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;

/** The smallest thing that can be created, changed and told of. */
@Entity
public class Sample {
    @Id
    private UUID id;

    private String name;

    @Version
    private long version;

    protected Sample() {}

    Sample(String name) {
        this.id = Ids.next();
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }
}
