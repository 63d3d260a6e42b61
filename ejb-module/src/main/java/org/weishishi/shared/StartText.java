package org.weishishi.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** 启动文字 · one line in Chinese and English: at start nobody is signed in who could choose. */
public final class StartText {

    private static final String NAME = "org.weishishi.shared.messages";

    private StartText() {}

    /** @return the line of the key in {@code org.weishishi.shared.messages} */
    public static String of(String key, Object... args) {
        return text(Locale.ROOT, key, args) + " / " + text(Locale.ENGLISH, key, args);
    }

    private static String text(Locale locale, String key, Object... args) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                NAME,
                locale,
                StartText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
