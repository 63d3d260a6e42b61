package org.weishishi.deliberation.application.simulation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.weishishi.deliberation.domain.tally.Reason;

/** 理由的文字 · a reason in the language of its reader; Chinese unless English is asked for. */
public final class ReasonWords {

    private static final String BUNDLE = "org.weishishi.deliberation.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ReasonWords() {}

    /** @return the sentence */
    public static String of(Locale reader, Reason reason) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? Locale.ENGLISH : Locale.ROOT,
                        ReasonWords.class.getClassLoader(),
                        NO_FALLBACK)
                .getString(reason.key());
        return new MessageFormat(pattern, Locale.ROOT).format(reason.args().toArray());
    }
}
