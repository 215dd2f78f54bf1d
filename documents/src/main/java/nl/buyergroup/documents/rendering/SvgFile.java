package nl.buyergroup.documents.rendering;

import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;
import nl.buyergroup.documents.drawing.Sector;

/** A drawing as SVG, everything escaped; attributes only, for a page's security policy may forbid style sheets. */
public final class SvgFile implements Canvas {
    private static final String FONTS = "Roboto, Arial, Helvetica, Liberation Sans, Noto Sans, sans-serif";
    private static final String HEAD =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %2$s %3$s" role="img" lang="%4$s" \
            aria-labelledby="%1$s-title %1$s-desc" font-family="%5$s">\
            <title id="%1$s-title">%6$s</title><desc id="%1$s-desc">%7$s</desc>""";

    private final StringBuilder out = new StringBuilder();
    private final String id;
    private int lines;

    private SvgFile(String id) {
        this.id = id;
    }

    public static String of(Drawing drawing) {
        var file = new SvgFile(drawing.id());
        file.out.append(HEAD.formatted(
                drawing.id(),
                Form.number(drawing.page().width()),
                Form.number(drawing.page().height()),
                drawing.language().tag(),
                FONTS,
                escaped(drawing.title()),
                escaped(drawing.description())));
        drawing.on(file);
        return file.out.append("</svg>").toString();
    }

    @Override
    public void draw(Form form, Ink ink) {
        out.append('<').append(form.svg()).append(" fill=\"").append(ink.fill() == null ? "none" : ink.fill());
        if (ink.hasLine()) {
            out.append("\" stroke=\"").append(ink.line());
            out.append("\" stroke-width=\"").append(Form.number(ink.width()));
        }
        if (ink.isDashed()) {
            out.append("\" stroke-dasharray=\"").append(Form.number(ink.dash()));
            out.append(' ').append(Form.number(ink.gap()));
        }
        out.append(ink.round() ? "\" stroke-linejoin=\"round\"/>" : "\"/>");
    }

    @Override
    public void write(String text, double x, double y, Pen pen) {
        out.append("<text x=\"%s\" y=\"%s\"".formatted(Form.number(x), Form.number(y)));
        out.append(letters(pen)).append(escaped(text)).append("</text>");
    }

    @Override
    public void writeAlong(String text, Sector ring, double radius, boolean clockwise, Pen pen) {
        var line = id + "-" + lines++;
        out.append("<").append(ring.line(radius, clockwise).svg());
        out.append(" id=\"").append(line).append("\" fill=\"none\"/><text").append(letters(pen.middle()));
        out.append("<textPath href=\"#").append(line).append("\" startOffset=\"50%\">");
        out.append(escaped(text)).append("</textPath></text>");
    }

    private static String letters(Pen pen) {
        return " font-size=\"%s\" font-weight=\"%s\" fill=\"%s\" text-anchor=\"%s\">"
                .formatted(Form.number(pen.size()), pen.isBold() ? "600" : "400", pen.colour(), pen.anchor().svg);
    }

    @Override
    public void named(String name, Runnable content) {
        group("<g><title>" + escaped(name) + "</title>", content);
    }

    @Override
    public void moved(double x, double y, double scale, Runnable content) {
        var move = Form.number(x) + " " + Form.number(y);
        group("<g transform=\"translate(" + move + ") scale(" + scale + ")\">", content);
    }

    @Override
    public void turned(double degrees, Point around, Runnable content) {
        var middle = Form.number(around.x()) + " " + Form.number(around.y());
        group("<g transform=\"rotate(" + degrees + " " + middle + ")\">", content);
    }

    private void group(String begin, Runnable content) {
        out.append(begin);
        content.run();
        out.append("</g>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
