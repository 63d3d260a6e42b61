package org.weishishi.document.infrastructure.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.weishishi.document.domain.attachment.PictureReader;
import org.weishishi.shared.BusinessException;

/** 图片读取 · ImageIO of the JDK, and what the camera wrote (EXIF). The size is asked before a point is unpacked. */
@ApplicationScoped
public class ImagePictureReader implements PictureReader {

    private static final long MOST_POINTS = 100_000_000;

    @Override
    public Picture read(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw damaged();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(reader, metadata(bytes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof BusinessException refusal ? refusal : damaged();
        }
    }

    private static Picture read(ImageReader reader, Metadata written) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
            throw BusinessException.refused("document.error.filePicture", MOST_POINTS / 10_000);
        }
        ExifIFD0Directory camera = written.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer turned = camera == null ? null : camera.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        GpsDirectory place = written.getFirstDirectoryOfType(GpsDirectory.class);
        return new Picture(
                SmallPicture.of(reader, turned == null ? 1 : turned), place != null && place.getGeoLocation() != null);
    }

    private static Metadata metadata(byte[] bytes) throws IOException {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        } catch (ImageProcessingException unreadable) {
            return new Metadata();
        }
    }

    private static BusinessException damaged() {
        return BusinessException.refused("document.error.fileDamaged");
    }
}
