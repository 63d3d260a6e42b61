package org.weishishi.disclosure.application.notice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** 公文用语 · the prescribed Chinese words that go into titles and records, whatever language the reader chose. */
public final class OfficialWords {

    private static final String BUNDLE = "org.weishishi.disclosure.messages";

    private OfficialWords() {}

    /** @return the Chinese text of the key with its arguments */
    public static String of(String key, Object... args) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, OfficialWords.class.getClassLoader())
                .getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(args);
    }
}
