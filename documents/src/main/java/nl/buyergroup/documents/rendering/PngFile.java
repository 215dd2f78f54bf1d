package nl.buyergroup.documents.rendering;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Typeface.Letter;

/** A drawing in dots: wide enough for a screen and for a slide. */
final class PngFile extends PaintedCanvas {
    private static final int WIDTH = 2000;
    /** How far a sharp corner may reach, as in SVG. */
    private static final float MITER = 4;

    private static final Map<RenderingHints.Key, Object> FINE = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final Graphics2D graphics;

    private PngFile(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static byte[] of(Drawing drawing) {
        double scale = WIDTH / drawing.page().width();
        int height = (int) Math.round(drawing.page().height() * scale);
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHints(FINE);
        graphics.scale(scale, scale);
        drawing.on(new PngFile(graphics));
        graphics.dispose();
        return encoded(image);
    }

    @Override
    public void draw(Form form, Ink ink) {
        if (ink.fill() != null) {
            graphics.setColor(Color.decode(ink.fill()));
            graphics.fill(form.shape());
        }
        if (ink.hasLine()) {
            graphics.setColor(Color.decode(ink.line()));
            graphics.setStroke(stroke(ink));
            graphics.draw(form.shape());
        }
    }

    private static BasicStroke stroke(Ink ink) {
        int join = ink.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        float[] dashes = ink.isDashed() ? new float[] {(float) ink.dash(), (float) ink.gap()} : null;
        return new BasicStroke((float) Form.tenths(ink.width()), BasicStroke.CAP_BUTT, join, MITER, dashes, 0);
    }

    @Override
    void letters(List<Letter> letters, AffineTransform place, Pen pen) {
        double size = Form.tenths(pen.size());
        graphics.setColor(Color.decode(pen.colour()));
        var at = new AffineTransform(place);
        at.scale(size, size);
        for (var letter : letters) {
            graphics.fill(at.createTransformedShape(letter.outline()));
            at.translate(letter.advance(), 0);
        }
    }

    @Override
    void within(AffineTransform place, Runnable content) {
        var before = graphics.getTransform();
        graphics.transform(place);
        content.run();
        graphics.setTransform(before);
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
