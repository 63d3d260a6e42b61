package org.weishishi.document.infrastructure.pdf.seal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * 已压缩的印模 · colours and transparency, deflated once.
 *
 * @param source the file it was made from
 * @param width pixels
 * @param height pixels
 * @param colours deflated RGB
 * @param opacity deflated, one byte a pixel
 */
@SuppressWarnings("ArrayRecordComponent")
record Packed(byte[] source, int width, int height, byte[] colours, byte[] opacity) {

    static Packed of(byte[] source, BufferedImage image) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] colours = new byte[3 * width * height];
        byte[] opacity = new byte[width * height];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row) {
                opacity[at] = (byte) (pixel >>> 24);
                colours[3 * at] = (byte) (pixel >> 16);
                colours[3 * at + 1] = (byte) (pixel >> 8);
                colours[3 * at + 2] = (byte) pixel;
                at++;
            }
        }
        return new Packed(source, width, height, deflated(colours), deflated(opacity));
    }

    boolean isOf(byte[] picture) {
        return Arrays.equals(source, picture);
    }

    /** @return the picture with its mask, as objects of a new document */
    COSStream stream() throws IOException {
        COSStream picture = stream(COSName.DEVICERGB, colours);
        picture.setItem(COSName.SMASK, stream(COSName.DEVICEGRAY, opacity));
        return picture;
    }

    private COSStream stream(COSName colourSpace, byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, colourSpace);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }
}
