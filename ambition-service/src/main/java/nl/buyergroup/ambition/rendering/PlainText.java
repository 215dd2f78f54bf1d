package nl.buyergroup.ambition.rendering;

import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import java.text.CharacterIterator;
import java.util.List;
import org.apache.batik.bridge.StrokingTextPainter;
import org.apache.batik.bridge.TextNode;

/** Looks for the direction of writing only where it may change: that needs fonts of the machine, and time. */
class PlainText extends StrokingTextPainter {
    private static final int[][] IN_ORDER = null;

    @Override
    @SuppressWarnings("rawtypes")
    public List computeTextRuns(TextNode node, AttributedCharacterIterator all, AttributedCharacterIterator[] chunks) {
        return Bidi.requiresBidi(letters(all), 0, all.getEndIndex() - all.getBeginIndex())
                ? super.computeTextRuns(node, all, chunks)
                : computeTextRuns(node, all, chunks, IN_ORDER);
    }

    private static char[] letters(CharacterIterator text) {
        var letters = new char[text.getEndIndex() - text.getBeginIndex()];
        int i = 0;
        for (char c = text.first(); i < letters.length; c = text.next()) {
            letters[i++] = c;
        }
        return letters;
    }
}
