package nl.buyergroup.documents.spreadsheet.xlsx;

/**
 * A filled cell of a workbook. Of a formula it is the result that was saved, which is what its author saw; nothing is
 * calculated here.
 *
 * @param reference such as F7
 * @param text as it stands in the file, empty for one of spaces only
 */
public record Cell(String reference, Type type, String text) {
    /** What a cell holds, as its type and number format tell. */
    public enum Type {
        TEXT,
        NUMBER,
        PERCENTAGE,
        DATE,
        BOOLEAN,
        ERROR,
        FORMULA_WITHOUT_RESULT
    }

    boolean isBlank() {
        return type != Type.FORMULA_WITHOUT_RESULT && text.isEmpty();
    }

    public String column() {
        int end = 0;
        while (Character.isLetter(reference.charAt(end))) {
            end++;
        }
        return reference.substring(0, end);
    }
}
