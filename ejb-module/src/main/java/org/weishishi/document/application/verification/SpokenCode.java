package org.weishishi.document.application.verification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 核验码录入 · reads a code as people type it: lower case, without dashes, in full-width letters, with O for 0 and I or L for 1, which
 * Crockford's alphabet leaves out for this reason.
 */
final class SpokenCode {

    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{12}");
    private static final int LONGEST = 60;

    private SpokenCode() {}

    /** @return the code as it is stored, empty when this can be none */
    static Optional<String> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_.]+", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return CODE.matcher(plain).matches()
                ? Optional.of(plain.substring(0, 4) + "-" + plain.substring(4, 8) + "-" + plain.substring(8))
                : Optional.empty();
    }
}
