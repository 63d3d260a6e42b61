package org.weishishi.document.infrastructure.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/** 缩略图 · a JPEG made anew: upright, on white, nothing in it but the picture. */
final class SmallPicture {

    private static final int MOST = 1280;

    private SmallPicture() {}

    /**
     * @param orientation as EXIF writes it, 1 to 8
     * @return the JPEG, null when the JDK cannot read the colours (CMYK)
     */
    static byte @Nullable [] of(ImageReader reader, int orientation) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * MOST));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read;
        try {
            read = reader.read(0, some);
        } catch (IIOException colours) {
            if ("Unsupported Image Type".equals(colours.getMessage())) {
                return null;
            }
            throw colours;
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(upright(read, orientation), "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    private static BufferedImage upright(BufferedImage read, int orientation) {
        double scale = Math.min(1.0, (double) MOST / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean sideways = orientation >= 5 && orientation <= 8;
        BufferedImage small =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, small.getWidth(), small.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.transform(turn(orientation, width, height));
        brush.drawImage(read, 0, 0, width, height, null);
        brush.dispose();
        return small;
    }

    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
