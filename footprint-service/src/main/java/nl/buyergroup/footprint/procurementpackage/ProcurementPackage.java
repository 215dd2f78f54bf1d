package nl.buyergroup.footprint.procurementpackage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.buyergroup.platform.text.Text;
import org.hibernate.annotations.Immutable;

/** What organisations buy together, as one kind of service; the list grows by migration, each addition a new version. */
@Entity
@Immutable
public class ProcurementPackage {
    @Id
    private String code;

    private int sinceVersion;
    private int position;
    private String nameNl;
    private String nameEn;

    protected ProcurementPackage() {}

    public String code() {
        return code;
    }

    int sinceVersion() {
        return sinceVersion;
    }

    Text name() {
        return new Text(nameNl, nameEn);
    }
}
