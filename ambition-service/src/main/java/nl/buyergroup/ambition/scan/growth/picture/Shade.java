package nl.buyergroup.ambition.scan.growth.picture;

import nl.buyergroup.documents.drawing.Ink;

/** Fuller green for more sustainable behaviour; names and figures say the same without colour. */
record Shade(String fill, String ink) {
    static final String GREEN = "#1f6b45";

    private static final Shade[] SHADES = {
        new Shade("#eef1ef", Ink.DARK), new Shade("#b5d8c1", Ink.DARK), new Shade(GREEN, Ink.WHITE)
    };

    static Shade of(int group) {
        return SHADES[group];
    }
}
