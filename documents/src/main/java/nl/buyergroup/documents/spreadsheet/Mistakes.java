package nl.buyergroup.documents.spreadsheet;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** Everything that is wrong with a document, each with its place; of one place only what was found first. */
public final class Mistakes {
    private static final int MOST = 200;

    private final List<Reason> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    /**
     * Keeps a mistake.
     *
     * @throws DomainException when there are so many that nobody reads on: the rest of the document is not looked at
     */
    public void add(String place, Text text) {
        if (places.add(place)) {
            mustBeFew();
            found.add(new Reason(place, text));
        }
    }

    private void mustBeFew() {
        if (found.size() == MOST) {
            found.add(new Reason(
                    "body",
                    new Text(
                            "en meer: dit zijn de eerste %d fouten".formatted(MOST),
                            "and more: these are the first %d mistakes".formatted(MOST))));
            throw new DomainException(DomainException.Kind.INVALID, found);
        }
    }

    /**
     * Adds what Bean Validation says of what was made of a row; a field of it is a column of that key.
     *
     * @return whether nothing is wrong, also not with what could be read of the row before
     */
    public boolean check(Validator validator, Row row, Object content) {
        validator.validate(content).stream()
                .sorted(Comparator.comparing(violation -> row.sheet().columns().indexOf(column(row, violation))))
                .forEach(violation -> add(row.place(column(row, violation)), text(violation)));
        return row.sheet().columns().stream().map(row::place).noneMatch(this::isAt);
    }

    private static Column<?> column(Row row, ConstraintViolation<?> violation) {
        return row.sheet().column(violation.getPropertyPath().toString());
    }

    /** The message of a violation is in the language of the reader already. */
    private static Text text(ConstraintViolation<?> violation) {
        return violation.getInvalidValue() == null
                ? new Text("is niet ingevuld", "is not filled in")
                : Text.same(violation.getMessage());
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public boolean isAt(String place) {
        return places.contains(place);
    }

    public List<Reason> all() {
        return List.copyOf(found);
    }
}
