package org.weishishi.document.infrastructure.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.weishishi.document.domain.issuing.PictureCheck;
import org.weishishi.shared.BusinessException;

/** 图片检查 · asks the picture itself: type and pixels from its head before anything is unpacked, then the whole of it. */
@ApplicationScoped
public class ImagePictureCheck implements PictureCheck {

    private static final int BYTES = 2 * 1024 * 1024;
    private static final int PIXELS = 4000;

    @Override
    public String mediaType(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > BYTES) {
            throw refused();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refused();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return checked(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            BusinessException refused = refused();
            refused.initCause(broken);
            throw refused;
        }
    }

    private static String checked(ImageReader reader) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        boolean known = format.equals("png") || format.equals("jpeg");
        if (!known || reader.getWidth(0) > PIXELS || reader.getHeight(0) > PIXELS) {
            throw refused();
        }
        reader.read(0);
        return "image/" + format;
    }

    private static BusinessException refused() {
        return BusinessException.refused("document.error.sealPicture", BYTES / 1024 / 1024, PIXELS);
    }
}
