package org.weishishi.deliberation.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** 公文用语 · the prescribed Chinese words that go into titles and records, whatever language the reader chose. */
public final class OfficialWords {

    private static final String BUNDLE = "org.weishishi.deliberation.messages";

    private OfficialWords() {}

    /** @return the words of the key in Chinese */
    public static String of(String key, Object... args) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, OfficialWords.class.getClassLoader())
                .getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(args);
    }
}
