package org.weishishi.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.weishishi.document.domain.SealImage;

/** A round seal as an office would scan it: 600 × 600, red on transparent, 42 mm wide on paper. */
final class SealPng {

    static final float MM = 42;
    private static final int SIDE = 600;
    private static final int EDGE = 12;

    private SealPng() {}

    static byte[] draw() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.RED);
        pen.setStroke(new BasicStroke(EDGE));
        pen.drawOval(EDGE, EDGE, SIDE - 2 * EDGE, SIDE - 2 * EDGE);
        for (int i = 0; i < 5; i++) {
            pen.rotate(Math.PI * 2 / 5, SIDE / 2.0, SIDE / 2.0);
            pen.fillPolygon(new int[] {SIDE / 2 - 40, SIDE / 2, SIDE / 2 + 40}, new int[] {260, 150, 260}, 3);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @return the picture inside an address, as the rivals take it */
    static String address(SealImage seal) {
        byte[] png = Objects.requireNonNull(seal.picture());
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
