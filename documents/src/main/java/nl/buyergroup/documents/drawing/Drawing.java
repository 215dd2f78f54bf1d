package nl.buyergroup.documents.drawing;

import java.util.function.Consumer;
import nl.buyergroup.platform.text.Language;

/**
 * One picture on a page of its own size, a thousand units being the width of an upright A4.
 *
 * @param id what the identifiers inside it begin with
 * @param title what it is called, and
 * @param description all that it shows, for who does not see it
 */
public record Drawing(
        String id, Box page, Language language, String title, String description, Consumer<Canvas> content) {
    public void on(Canvas canvas) {
        canvas.draw(page, Ink.fill(Ink.WHITE));
        content.accept(canvas);
    }
}
