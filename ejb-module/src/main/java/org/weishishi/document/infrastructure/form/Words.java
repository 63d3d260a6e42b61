package org.weishishi.document.infrastructure.form;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Money;

/** 公文用语 · dates, sums and ordinals as official papers write them; the characters come from the bundle {@code printing}. */
public final class Words {

    private static final ResourceBundle PRINTING =
            ResourceBundle.getBundle("org.weishishi.document.printing", Locale.ROOT);

    private Words() {}

    /** @return the printed text of the key */
    public static String text(String key) {
        return PRINTING.getString(key);
    }

    /** @return a message with its arguments */
    public static String text(String key, Object... args) {
        return new java.text.MessageFormat(text(key), Locale.ROOT).format(args);
    }

    static String date(String iso) {
        return LocalDate.parse(iso).format(DateTimeFormatter.ofPattern(text("date"), Locale.ROOT));
    }

    static String time(String iso) {
        return OffsetDateTime.parse(iso)
                .atZoneSameInstant(BusinessClock.ZONE)
                .format(DateTimeFormatter.ofPattern(text("time"), Locale.ROOT));
    }

    static String wan(String yuan) {
        return new Money(new BigDecimal(yuan)).wan() + text("wan");
    }

    /** @return 一, 二 … 十, 十一 … 九十九 */
    static String ordinal(int n) {
        String digits = text("digits");
        int tens = n / 10;
        int ones = n % 10;
        StringBuilder out = new StringBuilder();
        if (tens > 1) {
            out.append(digits.charAt(tens));
        }
        if (tens > 0) {
            out.append(digits.charAt(10));
        }
        if (ones > 0) {
            out.append(digits.charAt(ones));
        }
        return out.toString();
    }

    /** @return whether the flag is set */
    static boolean flag(JsonObject in, String field) {
        return in.getBoolean(field, false);
    }
}
