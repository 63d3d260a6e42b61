package org.weishishi.document.infrastructure.layout;

/** 标点位置 · GB/T 15834-2011 section 5: what may begin a line, what may end it, what may not be parted. */
final class Punctuation {

    /** 。，、；：？！ ）〕】》〉」』 ”’ %‰ · ～ and their ASCII kin never begin a line. */
    private static final String NEVER_FIRST =
            "\u3002\uFF0C\u3001\uFF1B\uFF1A\uFF1F\uFF01\uFF09\u3015\u3011\u300B\u3009\u300D\u300F\u201D\u2019"
                    + "\uFF05\u2030\u00B7\uFF5E/\uFF0F.,;:?!)%]}";

    /** （〔【《〈「『 “‘ never end a line. */
    private static final String NEVER_LAST = "\uFF08\u3014\u3010\u300A\u3008\u300C\u300E\u201C\u2018/\uFF0F([{\uFFE5";

    private static final String OPENING = "\uFF08\u3014\u3010\u300A\u3008\u300C\u300E\u201C\u2018";
    private static final String CLOSING =
            "\u3002\uFF0C\u3001\uFF1B\uFF1A\uFF1F\uFF01\uFF09\u3015\u3011\u300B\u3009\u300D\u300F\u201D\u2019";
    /** 万 亿 元 年 月 日 号 人 % ℃ 次 届 批 期 个 项 stay with the number before them. */
    private static final String UNITS =
            "\u4E07\u4EBF\u5143\u5E74\u6708\u65E5\u53F7\u4EBA\uFF05\u2103" + "\u6B21\u5C4A\u6279\u671F\u4E2A\u9879";

    /** 一 to 十. */
    private static final String NUMERALS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";

    /** 次 届 批 期: what is counted by 第一, 第二. */
    private static final String COUNTED = "\u6B21\u5C4A\u6279\u671F";

    private static final int ORDINAL = 0x7B2C;

    private static final String WORD = ".,-/%+:";

    private Punctuation() {}

    static boolean neverFirst(int c) {
        return NEVER_FIRST.indexOf(c) >= 0;
    }

    static boolean neverLast(int c) {
        return NEVER_LAST.indexOf(c) >= 0;
    }

    static boolean opens(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean squeezable(int c) {
        return opens(c) || CLOSING.indexOf(c) >= 0;
    }

    /** @return whether the two stay together: —— …… and what makes one number or Latin word */
    static boolean inseparable(int a, int b) {
        boolean line = a == b && (a == 0x2014 || a == 0x2026);
        return line || ordinal(a, b) || (word(a) && word(b)) || (digit(a) && UNITS.indexOf(b) >= 0);
    }

    /** 第2, 第二, 二批. */
    private static boolean ordinal(int a, int b) {
        boolean numeral = NUMERALS.indexOf(b) >= 0;
        return (a == ORDINAL && (digit(b) || numeral)) || (NUMERALS.indexOf(a) >= 0 && COUNTED.indexOf(b) >= 0);
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean word(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || WORD.indexOf(c) >= 0);
    }

    /** @return whether a long number, a telephone number for one, may be parted behind it at need */
    static boolean hyphen(int c) {
        return c == '-' || c == '/';
    }

    static boolean closes(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** @return whether a line may end after a and the next begin with b */
    static boolean breakable(int a, int b) {
        return !neverFirst(b) && !neverLast(a) && !inseparable(a, b);
    }
}
