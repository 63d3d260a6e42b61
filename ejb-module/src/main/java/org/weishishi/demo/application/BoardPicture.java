package org.weishishi.demo.application;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** 宣传栏示意图 · stands in the demo for a photograph of a notice on its board: a drawing, plainly to be seen as one. */
final class BoardPicture {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final Color WALL = new Color(0xd9d2c3);
    private static final Color PAVEMENT = new Color(0x9c978d);
    private static final Color FRAME = new Color(0x35566f);
    private static final Color CORK = new Color(0xc39a63);
    private static final Color PAPER = new Color(0xfdfcf7);
    private static final Color HEAD = new Color(0xc02418);
    private static final Color WORDS = new Color(0x4a4a4a);

    private BoardPicture() {}

    /**
     * @param seed the same seed draws the same picture
     * @return JPEG
     */
    static byte[] draw(long seed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Random random = new Random(seed);
        board(pen);
        sheet(pen, random, new Rectangle(150, 200, 250, 340), false);
        sheet(pen, random, new Rectangle(430, 180, 280, 390), true);
        sheet(pen, random, new Rectangle(740, 215, 150, 210), false);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return out.toByteArray();
    }

    private static void board(Graphics2D pen) {
        fill(pen, WALL, 0, 0, WIDTH, HEIGHT);
        fill(pen, PAVEMENT, 0, 680, WIDTH, HEIGHT - 680);
        fill(pen, FRAME, 150, 100, 24, 600);
        fill(pen, FRAME, 850, 100, 24, 600);
        fill(pen, FRAME, 80, 100, 864, 530);
        fill(pen, HEAD, 80, 100, 864, 50);
        fill(pen, CORK, 104, 160, 816, 446);
    }

    /** A sheet with a red head and lines of words; the poster also has a square code. */
    private static void sheet(Graphics2D pen, Random random, Rectangle at, boolean poster) {
        fill(pen, Color.GRAY, at.x + 5, at.y + 6, at.width, at.height);
        fill(pen, PAPER, at.x, at.y, at.width, at.height);
        fill(pen, HEAD, at.x + at.width / 5, at.y + 18, at.width * 3 / 5, 12);
        int below = poster ? 110 : 20;
        for (int line = at.y + 52; line < at.y + at.height - below; line += 15) {
            fill(pen, WORDS, at.x + 20, line, (at.width - 40) * (60 + random.nextInt(40)) / 100, 5);
        }
        if (poster) {
            code(pen, random, at.x + at.width / 2 - 40, at.y + at.height - 96);
        }
        fill(pen, FRAME, at.x + at.width / 2 - 5, at.y - 4, 10, 10);
    }

    private static void code(Graphics2D pen, Random random, int x, int y) {
        for (int cell = 0; cell < 256; cell++) {
            if (random.nextBoolean()) {
                fill(pen, Color.BLACK, x + cell % 16 * 5, y + cell / 16 * 5, 5, 5);
            }
        }
    }

    private static void fill(Graphics2D pen, Color color, int x, int y, int width, int height) {
        pen.setColor(color);
        pen.fillRect(x, y, width, height);
    }
}
