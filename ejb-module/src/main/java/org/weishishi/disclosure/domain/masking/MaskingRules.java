package org.weishishi.disclosure.domain.masking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.weishishi.disclosure.api.notice.TraceKind;

/** 脱敏样式 · how numbers, addresses and names of people are written, from the resources beside this class; read once. */
final class MaskingRules {

    /** The rules of the product. */
    static final MaskingRules SHIPPED = new MaskingRules();

    private static final String FOLDER = "/org/weishishi/disclosure/masking/";
    private static final String GAP = "[ .-]";

    private final List<NumberPattern> numbers;
    private final String digits;
    private final List<Pattern> names;
    private final Pattern common;

    private MaskingRules() {
        numbers = lines("patterns.tsv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 3))
                .map(cell -> new NumberPattern(
                        TraceKind.valueOf(cell[0]), Pattern.compile(cell[2].replace("G", GAP)), check(cell[1])))
                .toList();
        Properties words = words();
        digits = words.getProperty("masking.digits");
        String name = "((?:" + words.getProperty("masking.doubleSurnames") + "|["
                + words.getProperty("masking.surnames") + "])\\p{IsHan}{1,2}?)";
        names = List.of(
                Pattern.compile("(?:" + words.getProperty("masking.before") + ")[:\\uff1a\\s]{0,2}" + name + "(?=["
                        + words.getProperty("masking.behind") + "\\s]|$)"),
                Pattern.compile(name + "(?=" + words.getProperty("masking.after") + ")"));
        common = Pattern.compile("(?:" + words.getProperty("masking.common") + ").*");
    }

    private static Predicate<String> check(String name) {
        return switch (name) {
            case "identity" -> Numbers::identity;
            case "luhn" -> Numbers::luhn;
            case "any" -> any -> true;
            default -> throw new IllegalStateException(name);
        };
    }

    /** @return how numbers and addresses are written; an earlier one wins */
    List<NumberPattern> numbers() {
        return numbers;
    }

    /** @return how names stand in a text; group 1 is the name */
    List<Pattern> names() {
        return names;
    }

    /** @return whether what begins with a surname is an everyday word */
    boolean everyday(String word) {
        return common.matcher(word).matches();
    }

    /** @return the text with plain digits and marks, of the same length */
    String plain(String text) {
        return Numbers.plain(text, digits);
    }

    /**
     * 号码样式.
     *
     * @param kind what it is when it fits
     * @param pattern how it is written
     * @param real whether what was found is one by its own rules
     */
    record NumberPattern(TraceKind kind, Pattern pattern, Predicate<String> real) {}

    private static Properties words() {
        Properties words = new Properties();
        try (BufferedReader in = open("names.properties")) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static List<String> lines(String name) {
        try (BufferedReader in = open(name)) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String name) {
        InputStream in = MaskingRules.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("not in the product: " + FOLDER + name);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
