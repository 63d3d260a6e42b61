package org.weishishi.project.domain.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 金额写法 · a sum as people write it: {@code 200000}, {@code 20万}, {@code ２０万元}, {@code 1,234.50}, {@code ¥3000}, {@code 1.5亿}; also negative ones, so that
 * they can be refused by name.
 */
public final class AmountText {

    private static final Pattern WRITTEN = Pattern.compile(WrittenForms.of("sum"));
    private static final Map<String, Integer> TENS = Stream.of(
                    WrittenForms.of("tens").split(",", -1))
            .map(one -> one.split("=", -1))
            .collect(Collectors.toMap(one -> one[0], one -> Integer.valueOf(one[1])));

    private AmountText() {}

    /** @return the sum in yuan, empty when it is no sum */
    public static Optional<BigDecimal> yuan(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .strip();
        Matcher found = WRITTEN.matcher(plain);
        Integer tens = found.matches()
                ? TENS.getOrDefault(found.group(4), found.group(4).isEmpty() ? 0 : null)
                : null;
        if (tens == null) {
            return Optional.empty();
        }
        String fraction = found.group(3) == null ? "" : found.group(3);
        BigDecimal number = new BigDecimal(found.group(1) + found.group(2).replace(",", "") + fraction);
        return Optional.of(number.scaleByPowerOfTen(tens));
    }
}
