package nl.buyergroup.ambition.rendering;

import java.awt.font.TextAttribute;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import nl.buyergroup.ambition.picture.Typeface;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;

/** Whatever family a drawing names, it gets ours: the same letters on every machine. */
final class BundledFonts implements FontFamilyResolver, GVTFontFamily {
    private static final String NAME = "Roboto";

    @Override
    public GVTFontFamily resolve(String familyName) {
        return this;
    }

    @Override
    public GVTFontFamily resolve(String familyName, FontFace fontFace) {
        return this;
    }

    @Override
    public GVTFontFamily loadFont(InputStream in, FontFace fontFace) {
        return this;
    }

    @Override
    public GVTFontFamily getDefault() {
        return this;
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char c) {
        return this;
    }

    @Override
    public String getFamilyName() {
        return NAME;
    }

    @Override
    public GVTFontFace getFontFace() {
        return new GVTFontFace(NAME);
    }

    @Override
    public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
        return deriveFont(size, text.getAttributes());
    }

    @Override
    public GVTFont deriveFont(float size, @SuppressWarnings("rawtypes") Map attributes) {
        return new BundledFont(typeface(attributes.get(TextAttribute.WEIGHT)), size);
    }

    @Override
    public boolean isComplex() {
        return false;
    }

    /** The weights 500 and 600 of a drawing arrive here as 1.25 and 1.5. */
    private static Typeface typeface(Object weight) {
        float value = weight instanceof Float given ? given : TextAttribute.WEIGHT_REGULAR;
        if (value < TextAttribute.WEIGHT_REGULAR) {
            return Typeface.LIGHT;
        }
        if (value >= TextAttribute.WEIGHT_MEDIUM) {
            return Typeface.BOLD;
        }
        return value > TextAttribute.WEIGHT_REGULAR ? Typeface.MEDIUM : Typeface.REGULAR;
    }
}
