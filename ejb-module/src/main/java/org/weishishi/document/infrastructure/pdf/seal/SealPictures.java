package org.weishishi.document.infrastructure.pdf.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.weishishi.document.domain.issuing.PictureCheck;
import org.weishishi.shared.BusinessException;

/** 印模图片 · checked when they are handed in; decoded and packed once for all documents that carry the same seal. */
@ApplicationScoped
public class SealPictures implements PictureCheck {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_PIXELS = 2000;
    private static final int REFUSED_PIXELS = 4000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int REMEMBERED = 16;

    private final Map<Integer, Packed> packed = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Packed> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public String mediaType(byte[] picture) {
        if (picture.length > MOST_BYTES) {
            throw BusinessException.refused("document.error.sealTooLarge", picture.length / 1024);
        }
        return "image/" + decoded(picture).format();
    }

    /** @return a picture of the document at hand; decoding and packing are done once per seal */
    COSStream embedded(byte[] picture) {
        try {
            return pack(picture).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Packed pack(byte[] picture) throws IOException {
        int key = java.util.Arrays.hashCode(picture);
        synchronized (packed) {
            Packed known = packed.get(key);
            if (known == null || !known.isOf(picture)) {
                known = Packed.of(picture, scaled(decoded(picture).image()));
                packed.put(key, known);
            }
            return known;
        }
    }

    /** Asks for the size first, so that a small file cannot unfold into a huge picture. */
    private static Decoded decoded(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw BusinessException.refused("document.error.sealBroken");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if (Math.max(reader.getWidth(0), reader.getHeight(0)) > REFUSED_PIXELS) {
                    throw BusinessException.refused("document.error.sealTooLarge", picture.length / 1024);
                }
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!FORMATS.contains(format)) {
                    throw BusinessException.refused("document.error.sealBroken");
                }
                return new Decoded(format, reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            BusinessException refusal = BusinessException.refused("document.error.sealBroken");
            refusal.initCause(broken);
            throw refusal;
        }
    }

    private record Decoded(String format, BufferedImage image) {}

    private static BufferedImage scaled(BufferedImage image) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= MOST_PIXELS) {
            return image;
        }
        int width = Math.max(1, image.getWidth() * MOST_PIXELS / longer);
        int height = Math.max(1, image.getHeight() * MOST_PIXELS / longer);
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }
}
