package org.weishishi.document.infrastructure.pdf.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.weishishi.shared.BusinessException;

class SealPicturesTest {

    private final SealPictures pictures = new SealPictures();

    private static byte[] picture(int side, String format) throws IOException {
        int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(side, side, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.drawOval(2, 2, side - 5, side - 5);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private void refused(byte[] picture, String code) {
        assertThatThrownBy(() -> pictures.mediaType(picture))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void anIntactPictureIsTaken() throws IOException {
        assertThat(pictures.mediaType(picture(500, "png"))).isEqualTo("image/png");
        assertThat(pictures.mediaType(picture(500, "jpg"))).isEqualTo("image/jpeg");
    }

    @Test
    void aPictureOfTwentyMegabytesIsRefused() {
        refused(new byte[20 * 1024 * 1024], "document.error.sealTooLarge");
    }

    @Test
    void aBrokenPictureIsRefused() throws IOException {
        byte[] whole = picture(500, "png");
        refused(Arrays.copyOf(whole, whole.length / 2), "document.error.sealBroken");
        refused("not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8), "document.error.sealBroken");
        refused(new byte[0], "document.error.sealBroken");
    }

    @Test
    void aSmallFileThatUnfoldsIntoAHugePictureIsRefused() throws IOException {
        byte[] huge = picture(500, "png");
        huge[18] = 0x7F;
        refused(huge, "document.error.sealTooLarge");
    }

    @Test
    void aPictureOfAnotherFormatIsRefused() throws IOException {
        refused(picture(100, "gif"), "document.error.sealBroken");
    }

    @Test
    void moreThanTwoThousandPixelsAreScaledDownAndTheSameSealIsPackedOnce() throws IOException {
        COSStream embedded = pictures.embedded(picture(2500, "png"));
        assertThat(embedded.getInt(COSName.WIDTH)).isEqualTo(2000);
        assertThat(embedded.getCOSDictionary(COSName.SMASK)).isNotNull();
        assertThat(pictures.embedded(picture(2500, "png"))).isNotSameAs(embedded);
    }
}
