package org.weishishi.project.domain.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期写法 · a day as people write it: {@code 2016-07-01}, {@code 2016/7/1}, {@code 2016.7.1}, {@code 2016年7月1日}, {@code 20160701}. */
public final class DayText {

    private static final Pattern APART = Pattern.compile(WrittenForms.of("day"));
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DayText() {}

    /** @return the day, empty when it is none */
    public static Optional<LocalDate> day(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        for (Pattern pattern : new Pattern[] {APART, TOGETHER}) {
            Matcher found = pattern.matcher(plain);
            if (found.matches()) {
                try {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3))));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
