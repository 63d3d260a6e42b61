package org.weishishi.disclosure.domain.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weishishi.disclosure.api.notice.TraceKind;

/**
 * 个人信息 · finds and masks what of a person stands in a text: names the program knows and names by their context, phones, identity
 * numbers, bank cards, accounts, plates, addresses below the building. The office's own phone is no trace.
 */
public final class PersonalData {

    private static final int LONG = 7;

    private final List<String> known;
    private final String office;

    /**
     * @param known names of people that must not be read in public, however they stand in a text
     * @param officePhone printed number of the office, empty for none
     */
    public PersonalData(Collection<String> known, String officePhone) {
        this.known = known.stream()
                .map(String::strip)
                .filter(name -> name.codePointCount(0, name.length()) > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.office = Numbers.digits(MaskingRules.SHIPPED.plain(officePhone));
    }

    /** @return every trace in the text, in its order, none over another */
    public List<Trace> find(String text) {
        List<Trace> found = new ArrayList<>();
        for (String name : known) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                add(found, new Trace(TraceKind.NAME, at, at + name.length()));
            }
        }
        String plain = MaskingRules.SHIPPED.plain(text);
        for (MaskingRules.NumberPattern one : MaskingRules.SHIPPED.numbers()) {
            Matcher matcher = one.pattern().matcher(plain);
            while (matcher.find()) {
                if (one.real().test(matcher.group()) && !isOffice(one.kind(), matcher.group())) {
                    add(found, new Trace(one.kind(), matcher.start(), matcher.end()));
                }
            }
        }
        for (Pattern one : MaskingRules.SHIPPED.names()) {
            Matcher matcher = one.matcher(text);
            while (matcher.find()) {
                if (!MaskingRules.SHIPPED.everyday(matcher.group(1))) {
                    add(found, new Trace(TraceKind.NAME, matcher.start(1), matcher.end(1)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Trace::start));
        return List.copyOf(found);
    }

    private boolean isOffice(TraceKind kind, String number) {
        String digits = Numbers.digits(number);
        return (kind == TraceKind.PHONE || kind == TraceKind.MOBILE)
                && !office.isEmpty()
                && digits.length() >= LONG
                && office.endsWith(digits);
    }

    private static void add(List<Trace> found, Trace trace) {
        if (found.stream().noneMatch(trace::overlaps)) {
            found.add(trace);
        }
    }

    /** @return the text with every trace masked; what it returns has none any more */
    public String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        List<Trace> found = find(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            Trace one = found.get(i);
            masked.replace(one.start(), one.end(), hidden(one.kind(), text.substring(one.start(), one.end())));
        }
        return masked.toString();
    }

    /** @return the stretch as it may be shown: the surname, the first three and last four of a mobile, nothing of the rest */
    public static String hidden(TraceKind kind, String trace) {
        return switch (kind) {
            case NAME -> {
                int first = trace.offsetByCodePoints(0, 1);
                yield trace.substring(0, first) + "*".repeat(trace.codePointCount(first, trace.length()));
            }
            case MOBILE -> {
                String digits = Numbers.digits(trace);
                yield digits.length() < LONG
                        ? "***"
                        : digits.substring(digits.length() - 11 < 0 ? 0 : digits.length() - 11)
                                        .substring(0, 3) + "****" + digits.substring(digits.length() - 4);
            }
            case PHONE, ID_NUMBER, BANK_CARD, ADDRESS, ACCOUNT, PLATE -> "***";
        };
    }
}
