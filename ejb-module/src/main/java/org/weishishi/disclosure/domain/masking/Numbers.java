package org.weishishi.disclosure.domain.masking;

import java.time.DateTimeException;
import java.time.LocalDate;

/** 号码校验 · tells numbers of people from other numbers by their own rules: GB 11643 check digit and date, Luhn of bank cards. */
final class Numbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    /** What the Chinese digits stand for, in the order of {@code masking.digits}. */
    private static final String VALUES = "0012345678912";

    private static final String DASHES = "\u2010\u2013\u2014\u2212\u00b7\u2022";

    private Numbers() {}

    /** @return the same length with full-width and Chinese digits, and marks that part digits, as ASCII */
    static String plain(String text, String chinese) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = chinese.indexOf(c);
            if (known >= 0) {
                plain.append(VALUES.charAt(known));
            } else if (c >= '\uff01' && c <= '\uff5e') {
                plain.append((char) (c - '\uff01' + '!'));
            } else if (c == '\u3000' || c == '\u00a0' || c == '\t') {
                plain.append(' ');
            } else if (DASHES.indexOf(c) >= 0) {
                plain.append('-');
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** @return whether this is a resident's identity number of 18 or 15 places: right check digit, or a region and a day of birth */
    static boolean identity(String number) {
        String bare = digits(number);
        if (bare.length() == 18) {
            return check(bare) == bare.charAt(17) || (region(bare) && day(bare.substring(6, 14)));
        }
        return bare.length() == 15 && region(bare) && day("19" + bare.substring(6, 12));
    }

    /** @return the check digit that belongs to the first 17 places */
    static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % CHECK.length());
    }

    /** @return whether the digits satisfy Luhn */
    static boolean luhn(String number) {
        String bare = digits(number);
        int sum = 0;
        for (int i = 0; i < bare.length(); i++) {
            int digit = bare.charAt(bare.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? digit : digit * 2;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    /** @return its digits and a final X, nothing else */
    static String digits(String number) {
        return number.replaceAll("[^0-9Xx]", "").replace('x', 'X');
    }

    private static boolean region(String bare) {
        int province = Integer.parseInt(bare.substring(0, 2));
        return province >= 11 && province <= 83;
    }

    private static boolean day(String date) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(date.substring(0, 4)),
                    Integer.parseInt(date.substring(4, 6)),
                    Integer.parseInt(date.substring(6)));
            return born.getYear() >= 1900 && born.getYear() <= 2099;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
