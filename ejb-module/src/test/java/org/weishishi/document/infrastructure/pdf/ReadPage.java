package org.weishishi.document.infrastructure.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page read back from the file, in millimetres from the upper left corner of the sheet.
 *
 * @param letters every character, in the order of the file
 * @param rules every straight line drawn on its own
 */
record ReadPage(List<Letter> letters, List<Rule> rules) {

    private static final double MM = 72 / 25.4;
    private static final double HEIGHT = 297;

    /** Height of a baseline above the foot of the character's box, as this product sets it. */
    private static final double ASCENT = 0.86;

    /** A character: left and right edge, upper edge of its box, size. */
    record Letter(String text, double left, double right, double top, double size) {
        double foot() {
            return top + size;
        }
    }

    /** A line: its ends, its middle height, its width, whether it is red. */
    record Rule(double left, double right, double y, double width, boolean red) {}

    static List<ReadPage> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<ReadPage> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                pages.add(new ReadPage(letters(document, i), rules(document.getPage(i - 1))));
            }
            return pages;
        }
    }

    private static List<Letter> letters(PDDocument document, int page) throws IOException {
        List<Letter> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                double size = at.getFontSizeInPt() / MM;
                double left = at.getTextMatrix().getTranslateX() / MM;
                double base = HEIGHT - at.getTextMatrix().getTranslateY() / MM;
                letters.add(new Letter(at.getUnicode(), left, left + at.getWidth() / MM, base - ASCENT * size, size));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return letters;
    }

    private static List<Rule> rules(PDPage page) throws IOException {
        List<Rule> rules = new ArrayList<>();
        Deque<Double> numbers = new ArrayDeque<>();
        double[] from = new double[2];
        double[] to = new double[2];
        double width = 0;
        boolean red = false;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSNumber number) {
                numbers.addLast((double) number.floatValue());
            } else if (token instanceof Operator operator) {
                List<Double> given = new ArrayList<>(numbers);
                numbers.clear();
                switch (operator.getName()) {
                    case "m" -> from = new double[] {given.get(0), given.get(1)};
                    case "l" -> to = new double[] {given.get(0), given.get(1)};
                    case "w" -> width = given.get(0) / MM;
                    case "RG" -> red = given.get(0) > 0.8 && given.get(1) < 0.2;
                    case "Q" -> red = false;
                    case "S" -> {
                        if (from[1] == to[1] && to[0] > from[0]) {
                            rules.add(new Rule(from[0] / MM, to[0] / MM, HEIGHT - from[1] / MM, width, red));
                        }
                    }
                    default -> {}
                }
            } else {
                numbers.clear();
            }
        }
        return rules;
    }

    /** Lines of the type area from top to bottom, each from left to right. */
    List<List<Letter>> lines() {
        Map<Long, List<Letter>> lines = new TreeMap<>();
        letters.stream()
                .filter(letter -> letter.top() > 36 && letter.foot() < 263)
                .forEach(letter -> lines.computeIfAbsent(Math.round(letter.foot() * 2), y -> new ArrayList<>())
                        .add(letter));
        lines.values().forEach(line -> line.sort(Comparator.comparingDouble(Letter::left)));
        return List.copyOf(lines.values());
    }

    /** The line that holds the words. */
    List<Letter> line(String words) {
        return lines().stream()
                .filter(line -> text(line).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with " + words));
    }

    static String text(List<Letter> line) {
        return line.stream().map(Letter::text).collect(Collectors.joining());
    }
}
