package nl.buyergroup.tender;

import java.util.ArrayList;
import java.util.List;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

/** Collects what is wrong with a request, to name it all at once. */
public class Violations {
    private final List<DomainException.Reason> reasons = new ArrayList<>();

    public void unless(boolean holds, String field, Text text) {
        if (!holds) {
            reasons.add(new DomainException.Reason(field, text));
        }
    }

    public void refuse() {
        if (!reasons.isEmpty()) {
            throw new DomainException(DomainException.Kind.INVALID, reasons);
        }
    }
}
