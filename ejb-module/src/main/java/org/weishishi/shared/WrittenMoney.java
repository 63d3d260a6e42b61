package org.weishishi.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 手写金额 · a sum as people type or paste it: {@code 20万}, {@code １２．５万元}, {@code ¥200,000.00}, {@code 20,0000}, {@code 200 000 元}. Half and
 * full width, groups of three or of four digits; the unit is yuan unless 千, 万 or 亿 is written. Nothing is rounded or guessed.
 */
public final class WrittenMoney {

    private static final int LONGEST = 40;
    private static final Properties WORDS = words();
    private static final Map<String, BigDecimal> UNITS = units();
    private static final Pattern SUM = Pattern.compile("(?:" + WORDS.getProperty("sign") + ")?"
            + "(-?)((?:\\d{1,3}(?:[, ]\\d{3})+)|(?:\\d{1,4}(?:[, ]\\d{4})+)|\\d+)(\\.\\d+)? ?("
            + String.join("|", UNITS.keySet())
            + ")?(?:"
            + WORDS.getProperty("yuan")
            + ")?");

    private WrittenMoney() {}

    /**
     * @param text what was typed
     * @return the sum in yuan; refusals {@code shared.error.moneyUnreadable}, {@code moneyNegative}, {@code moneyDecimals} (more than
     *     two decimals of a yuan) and {@code moneyHuge} (beyond 999,999,999,999.99 yuan), each with what was typed
     */
    public static Money read(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, 20)) + "…" : text;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
        Matcher sum = SUM.matcher(plain);
        if (text.length() > LONGEST || !sum.matches()) {
            throw refused("moneyUnreadable", shown);
        }
        if (!sum.group(1).isEmpty()) {
            throw refused("moneyNegative", shown);
        }
        BigDecimal number = new BigDecimal(sum.group(2).replaceAll("[, ]", "") + Objects.toString(sum.group(3), ""));
        BigDecimal unit = UNITS.getOrDefault(Objects.toString(sum.group(4), ""), BigDecimal.ONE);
        BigDecimal yuan = number.multiply(unit);
        if (yuan.compareTo(Money.MOST) > 0) {
            throw refused("moneyHuge", shown);
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw refused("moneyDecimals", shown);
        }
        return new Money(yuan);
    }

    private static BusinessException refused(String code, String typed) {
        return BusinessException.refused("shared.error." + code, typed);
    }

    private static Map<String, BigDecimal> units() {
        Map<String, BigDecimal> units = new TreeMap<>();
        WORDS.forEach((word, meaning) -> {
            if (word.toString().startsWith("unit.")) {
                units.put(word.toString().substring("unit.".length()), new BigDecimal(meaning.toString()));
            }
        });
        return units;
    }

    private static Properties words() {
        try (InputStream in = Objects.requireNonNull(
                        WrittenMoney.class.getResourceAsStream("/org/weishishi/shared/money-words.properties"));
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(text);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
